import { describe, expect, it } from 'vitest'
import { en } from '@/messages/en'
import { zh } from '@/messages/zh'
import { IN_BARS, LIGHTS, shares, WORST_FIRST } from './lights'
import { reasonIn } from './reason'
import { counts } from './testing'

describe('lights', () => {
  it('stand in bars with what is done first and what is overdue last', () => {
    expect(IN_BARS[0]).toBe('COMPLETED')
    expect(IN_BARS.at(-1)).toBe('OVERDUE')
    expect([...IN_BARS].sort()).toEqual([...WORST_FIRST].sort())
  })

  it('each have a shape of their own and a word in both languages', () => {
    const shapes = new Set(WORST_FIRST.map((light) => LIGHTS[light].shape))
    expect(shapes.size).toBe(WORST_FIRST.length)
    for (const light of WORST_FIRST) {
      expect(zh.light[light]).not.toBe('')
      expect(en.light[light]).not.toBe('')
    }
  })

  it('are left out where they count nothing', () => {
    expect(shares(counts({ overdue: 2, completed: 1 }), IN_BARS)).toEqual([
      { light: 'COMPLETED', count: 1 },
      { light: 'OVERDUE', count: 2 },
    ])
  })

  it('give their reason in English from the date', () => {
    expect(reasonIn(en, 'OVERDUE', '2019-12-31', '2020-01-15')).toBe('15 days overdue')
    expect(reasonIn(en, 'ON_TRACK', '2020-01-16', '2020-01-15')).toBe('1 day left')
    expect(reasonIn(en, 'DUE_SOON', '2020-01-15', '2020-01-15')).toBe('due today')
    expect(reasonIn(en, 'PENDING', null, '2020-01-15')).toBe('waiting for its event')
  })
})
