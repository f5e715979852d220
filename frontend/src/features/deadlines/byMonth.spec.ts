import { describe, expect, it } from 'vitest'
import type { DeadlineRow } from '@/shared/api/types.gen'
import { byMonth, calendar } from './byMonth'

const due = (dueOn: string | null, light = 'ON_TRACK') => ({ dueOn, light }) as DeadlineRow

describe('deadlines by month', () => {
  const months = byMonth([
    due('2020-03-31'),
    due('2019-12-31', 'OVERDUE'),
    due(null, 'PENDING'),
    due('2019-12-31'),
  ])

  it('come in order, and those without a date are not among them', () => {
    expect(months.map(({ month, rows }) => [month, rows.length])).toEqual([
      ['2019-12', 2],
      ['2020-03', 1],
    ])
    expect(months[0]!.lights).toMatchObject({ overdue: 1, onTrack: 1, total: 2 })
  })

  it('fill whole years in the calendar', () => {
    const years = calendar(months)
    expect(years.map(({ year }) => year)).toEqual([2019, 2020])
    expect(years[0]!.months).toHaveLength(12)
    expect(years[1]!.months[0]).toBe('2020-01')
    expect(years[1]!.months[2]).toBe(months[1])
  })
})
