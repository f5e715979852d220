import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asOfIn } from '@/shared/asOf'
import type { FilterName } from '@/shared/rows'
import { readList, SORTS, writeList, type ListQuery } from './listQuery'

/** The list as the address has it; every change is a new address, so back goes back. */
export function useList() {
  const route = useRoute()
  const router = useRouter()
  const list = computed(() => readList(route.query))

  function change(changes: Partial<ListQuery>) {
    const next = { ...list.value, page: 0, ...changes }
    if (!SORTS[next.rows].includes(next.sort)) next.sort = ''
    const asOf = asOfIn(route.query)
    return router.push({ query: { ...writeList(next), ...(asOf && { asOf }) } })
  }

  function narrow(name: FilterName, value: string | undefined) {
    return change({ filter: { ...list.value.filter, [name]: value || undefined } })
  }

  return { list, change, narrow }
}
