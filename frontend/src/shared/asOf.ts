import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

/** Today where the city is, whatever the reader's own clock shows. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
}

export function asOfIn(query: LocationQuery): string | undefined {
  return typeof query.asOf === 'string' && query.asOf !== '' ? query.asOf : undefined
}

/** The day the page speaks of: in the address, or today. */
export function useAsOf() {
  const route = useRoute()
  const router = useRouter()
  const asOf = computed(() => asOfIn(route.query))
  const day = computed(() => asOf.value ?? today())
  const choose = (chosen: string) =>
    router.push({
      query: {
        ...route.query,
        asOf: chosen === '' || chosen === today() ? undefined : chosen,
        page: undefined,
      },
      hash: route.hash,
    })
  return { asOf, day, choose }
}
