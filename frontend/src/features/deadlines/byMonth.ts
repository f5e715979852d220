import type { DeadlineRow, LightCounts } from '@/shared/api/types.gen'
import { LIGHTS } from '@/shared/lights'

export type MonthOfRows = { month: string; rows: DeadlineRow[]; lights: LightCounts }

export function lightsOf(rows: DeadlineRow[]): LightCounts {
  const counts: LightCounts = {
    overdue: 0,
    dueSoon: 0,
    pending: 0,
    onTrack: 0,
    continuous: 0,
    completed: 0,
    cancelled: 0,
    total: rows.length,
  }
  for (const { light } of rows) counts[LIGHTS[light].key] += 1
  return counts
}

/** The dated ones by the month they are due, earliest first. */
export function byMonth(rows: DeadlineRow[]): MonthOfRows[] {
  const months = new Map<string, DeadlineRow[]>()
  for (const row of rows) {
    if (!row.dueOn) continue
    const month = row.dueOn.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), row])
  }
  return [...months]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, items]) => ({ month, rows: items, lights: lightsOf(items) }))
}

/** The years that deadlines fall into, each with its twelve months. */
export function calendar(months: MonthOfRows[]): { year: number; months: (MonthOfRows | string)[] }[] {
  const years = [...new Set(months.map(({ month }) => Number(month.slice(0, 4))))]
  return years.map((year) => ({
    year,
    months: Array.from({ length: 12 }, (_, i) => {
      const month = `${year}-${String(i + 1).padStart(2, '0')}`
      return months.find((m) => m.month === month) ?? month
    }),
  }))
}
