import { describe, expect, it } from 'vitest'
import { daysBetween, longDate, longMonth, monthRange, percent, shortTitle } from './format'

describe('dates', () => {
  it('are written as people of each language write them', () => {
    expect(longDate('2020-01-05', 'zh')).toBe('2020年1月5日')
    expect(longDate('2020-01-05', 'en')).toBe('5 January 2020')
    expect(longMonth('2020-03', 'zh')).toBe('2020年3月')
    expect(longMonth('2020-03', 'en')).toBe('March 2020')
  })

  it('that are none come back as they are', () => {
    expect(longDate('soon', 'zh')).toBe('soon')
  })

  it('count days across a leap year', () => {
    expect(daysBetween('2020-01-15', '2020-03-31')).toBe(76)
    expect(daysBetween('2019-12-31', '2020-01-15')).toBe(15)
  })

  it('know the last day of a month', () => {
    expect(monthRange('2020-02')).toEqual({ dueFrom: '2020-02-01', dueTo: '2020-02-29' })
    expect(monthRange('2019-12')).toEqual({ dueFrom: '2019-12-01', dueTo: '2019-12-31' })
  })
})

describe('the title of a notice', () => {
  it('is what it is about', () => {
    expect(shortTitle('某市办公室关于印发改革任务清单的通知')).toBe('改革任务清单')
    expect(shortTitle('某市办公室关于印发《改革任务清单》的通知')).toBe('改革任务清单')
  })

  it('stays whole when it is built otherwise', () => {
    expect(shortTitle('改革任务清单')).toBe('改革任务清单')
  })
})

describe('percent', () => {
  it('of nothing is nothing', () => {
    expect(percent(0, 0)).toBe(0)
    expect(percent(1, 3)).toBe(33)
  })
})
