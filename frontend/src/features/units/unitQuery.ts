import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { UnitKind } from '@/shared/api/types.gen'

export const GROUPS = ['all', 'named', 'county', 'other'] as const
export type Group = (typeof GROUPS)[number]

export const SORTS = ['-obligations', '-overdue', 'nextDue', 'name', 'position']
const USUAL = SORTS[0]!

export type UnitQuery = { q?: string; group: Group; sort: string }

/** Named units are what the dashboard counts as units; counties, collectives and vague parties stand apart. */
export function inGroup(kind: UnitKind, group: Group): boolean {
  switch (group) {
    case 'all':
      return true
    case 'county':
      return kind === 'COUNTY_GOVERNMENT'
    case 'other':
      return kind === 'COLLECTIVE' || kind === 'VAGUE'
    case 'named':
      return !inGroup(kind, 'county') && !inGroup(kind, 'other')
  }
}

export function useUnitQuery() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const query = computed<UnitQuery>(() => ({
    q: text('q'),
    group: GROUPS.find((group) => group === text('group')) ?? 'all',
    sort: text('sort') ?? USUAL,
  }))
  function change(changes: Partial<UnitQuery>) {
    const { q, group, sort } = { ...query.value, ...changes }
    void router.push({
      query: {
        ...route.query,
        q: q || undefined,
        group: group === 'all' ? undefined : group,
        sort: sort === USUAL ? undefined : sort,
      },
    })
  }
  return { query, change }
}
