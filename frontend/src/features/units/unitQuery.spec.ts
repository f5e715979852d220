import { describe, expect, it } from 'vitest'
import type { UnitKind } from '@/shared/api/types.gen'
import { GROUPS, inGroup } from './unitQuery'

const KINDS: UnitKind[] = [
  'DEPARTMENT',
  'COUNTY_GOVERNMENT',
  'ENTERPRISE',
  'COURT',
  'CENTRAL_AGENCY',
  'COLLECTIVE',
  'VAGUE',
]

describe('groups of units', () => {
  it('hold every kind exactly once, besides all', () => {
    for (const kind of KINDS) {
      expect(GROUPS.filter((group) => group !== 'all' && inGroup(kind, group))).toHaveLength(1)
      expect(inGroup(kind, 'all')).toBe(true)
    }
  })
})
