import type { Messages } from '@/messages/zh'
import type { Indicator, UnitSummary } from '@/shared/api/types.gen'
import type { FilterName } from '@/shared/rows'

type Known = { indicators: Indicator[]; units: UnitSummary[] }

/** The value of a filter as people say it; what is not known is shown as it stands in the address. */
export function chipText(t: Messages, name: FilterName, value: string, known: Known): string {
  const labels: Partial<Record<FilterName, Record<string, string>>> = {
    light: t.light,
    role: t.role,
    kind: t.kind,
    level: t.level,
  }
  if (name === 'unit') return known.units.find(({ id }) => id === value)?.name ?? value
  if (name === 'indicator') return known.indicators.find(({ code }) => code === value)?.name ?? value
  return labels[name]?.[value] ?? value
}
