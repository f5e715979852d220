import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { FILTERS, type FilterName, type RowsFilter, type RowsKind } from '@/shared/rows'

/** What the list shows, as its address says it. */
export type ListQuery = { rows: RowsKind; filter: RowsFilter; sort: string; page: number; size: number }

export const SIZES = [20, 50, 100, 500]
const USUAL_SIZE = 50

export const SORTS: Record<RowsKind, string[]> = {
  tasks: ['', 'nextDue', '-nextDue', 'light', 'title'],
  measures: ['', 'nextDue', '-nextDue', 'light'],
  obligations: ['', 'dueOn', '-dueOn', 'light', 'unit'],
}

/** The filters each kind of row can be narrowed by; others in the address do not apply to it. */
export const APPLIES: Record<RowsKind, readonly FilterName[]> = {
  tasks: FILTERS.filter((name) => name !== 'level' && name !== 'task' && name !== 'measure'),
  measures: FILTERS.filter((name) => name !== 'level' && name !== 'task' && name !== 'measure'),
  obligations: FILTERS,
}

export function readList(query: LocationQuery): ListQuery {
  const one = (name: string) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const rows = one('rows')
  const kind: RowsKind = rows === 'measures' || rows === 'obligations' ? rows : 'tasks'
  const filter: RowsFilter = {}
  for (const name of APPLIES[kind]) {
    const value = one(name)
    if (value !== undefined) filter[name] = value
  }
  return {
    rows: kind,
    filter,
    sort: one('sort') ?? '',
    page: Math.max(0, Number.parseInt(one('page') ?? '1', 10) - 1 || 0),
    size: Number.parseInt(one('size') ?? '', 10) || USUAL_SIZE,
  }
}

/** The address of a list: only what differs from the usual; pages count from one, as people do. */
export function writeList({ rows, filter, sort, page, size }: ListQuery): LocationQueryRaw {
  return {
    ...(rows !== 'tasks' && { rows }),
    ...Object.fromEntries(APPLIES[rows].flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))),
    ...(sort !== '' && { sort }),
    ...(page > 0 && { page: String(page + 1) }),
    ...(size !== USUAL_SIZE && { size: String(size) }),
  }
}

/** What the list asks the server. */
export function askList({
  filter,
  sort,
  page,
  size,
}: ListQuery): Record<string, string | number | undefined> {
  return { ...filter, sort: sort || undefined, page, size }
}
