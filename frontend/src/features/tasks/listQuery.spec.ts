import { describe, expect, it } from 'vitest'
import { askList, readList, writeList } from './listQuery'

describe('the address of a list', () => {
  it('says nothing when nothing is chosen', () => {
    expect(writeList(readList({}))).toEqual({})
    expect(readList({})).toEqual({ rows: 'tasks', filter: {}, sort: '', page: 0, size: 50 })
  })

  it('reads what it wrote', () => {
    const list = {
      rows: 'obligations' as const,
      filter: { light: 'OVERDUE', unit: 'u1', measure: 'm1', dueTo: '2019-12-31' },
      sort: '-dueOn',
      page: 2,
      size: 100,
    }
    expect(readList(writeList(list) as Record<string, string>)).toEqual(list)
  })

  it('counts pages from one, the server from nought', () => {
    const list = readList({ page: '3' })
    expect(list.page).toBe(2)
    expect(askList(list)).toMatchObject({ page: 2, size: 50 })
    expect(readList({ page: 'x' }).page).toBe(0)
    expect(readList({ page: '-4' }).page).toBe(0)
  })

  it('drops what does not apply to the kind of row', () => {
    expect(readList({ rows: 'tasks', measure: 'm1', light: 'OVERDUE' }).filter).toEqual({ light: 'OVERDUE' })
    expect(readList({ rows: 'nonsense' }).rows).toBe('tasks')
  })

  it('passes on values it does not know, for the server to refuse by name', () => {
    expect(askList(readList({ light: 'PURPLE' }))).toMatchObject({ light: 'PURPLE' })
  })
})
