import { describe, expect, it } from 'vitest'
import { asOfIn, today } from './asOf'

describe('today', () => {
  it('changes at midnight in Shanghai, wherever the reader is', () => {
    expect(today(new Date('2020-01-15T15:59:59Z'))).toBe('2020-01-15')
    expect(today(new Date('2020-01-15T16:00:00Z'))).toBe('2020-01-16')
  })
})

describe('the day in the address', () => {
  it('is there or it is not', () => {
    expect(asOfIn({ asOf: '2020-01-15' })).toBe('2020-01-15')
    expect(asOfIn({ asOf: '' })).toBeUndefined()
    expect(asOfIn({ asOf: ['2020-01-15', '2020-01-16'] })).toBeUndefined()
  })
})
