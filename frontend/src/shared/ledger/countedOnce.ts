import type { UnitLoad } from '@/shared/api/types.gen'

/** Units that carry something; members whose collective already stands for their sum are left to its page. */
export function countedOnce(units: UnitLoad[]): UnitLoad[] {
  const collective = units.some(
    ({ unit, obligations }) => unit.kind === 'COLLECTIVE' && obligations.total > 0,
  )
  return units.filter(
    ({ unit, obligations }) => obligations.total > 0 && !(collective && unit.kind === 'COUNTY_GOVERNMENT'),
  )
}
