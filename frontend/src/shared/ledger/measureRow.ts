import type { MeasureRow, MeasureView, UnitRef } from '@/shared/api/schema'

/** Who answers for a measure: the leads where there are any, otherwise all who are responsible. */
export function accountable(measure: MeasureView): UnitRef[] {
  const leads = measure.assignments.filter(({ role }) => role === 'LEAD')
  const chosen = leads.length > 0 ? leads : measure.assignments.filter(({ role }) => role === 'RESPONSIBLE')
  return chosen.map(({ unit }) => unit)
}

export function measureRow(measure: MeasureView): MeasureRow {
  return { ...measure, units: accountable(measure) }
}
