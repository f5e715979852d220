import type { Attention, Measure } from '@/shared/api/types.gen'

/** A measure as a row of a table: who answers for it, by when, how it stands. */
export function attention(measure: Measure): Attention {
  return { ...measure, units: measure.accountableUnits }
}
