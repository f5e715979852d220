export type RowsKind = 'tasks' | 'measures' | 'obligations'

/** What a list can be narrowed by; the names are those of the API. */
export const FILTERS = [
  'q',
  'notice',
  'indicator',
  'part',
  'unit',
  'role',
  'light',
  'kind',
  'level',
  'task',
  'measure',
  'dueFrom',
  'dueTo',
] as const
export type FilterName = (typeof FILTERS)[number]
export type RowsFilter = Partial<Record<FilterName, string>>

/** The query of the list that shows exactly these rows. */
export function rowsQuery(rows: RowsKind, filter: RowsFilter = {}): Record<string, string> {
  return { ...(rows !== 'tasks' && { rows }), ...filter }
}
