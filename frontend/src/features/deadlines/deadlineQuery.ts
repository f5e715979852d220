import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asOfIn } from '@/shared/asOf'

const NAMES = [
  'indicator',
  'unit',
  'kind',
  'level',
  'light',
  'notice',
  'part',
  'dueFrom',
  'dueTo',
  'q',
] as const
export type DeadlineFilter = Partial<Record<(typeof NAMES)[number], string>>

/** Which deadlines are shown, as the address says it. */
export function useDeadlineFilter() {
  const route = useRoute()
  const router = useRouter()
  const filter = computed<DeadlineFilter>(() => {
    const found: DeadlineFilter = {}
    for (const name of NAMES) {
      const value = route.query[name]
      if (typeof value === 'string' && value !== '') found[name] = value
    }
    return found
  })
  function change(changes: DeadlineFilter) {
    const asOf = asOfIn(route.query)
    const next = Object.entries({ ...filter.value, ...changes }).filter(([, value]) => value)
    return router.push({ query: { ...Object.fromEntries(next), ...(asOf && { asOf }) } })
  }
  return { filter, change }
}
