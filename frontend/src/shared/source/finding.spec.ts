import { describe, expect, it } from 'vitest'
import { because } from './finding'

describe('why a place was read so', () => {
  it('is said without repeating the reading', () => {
    expect(because('原文“20209月底前”缺字，读作“2020年9月底前”：“2020”后须有“年”。')).toBe(
      '“2020”后须有“年”。',
    )
  })

  it('is left whole when it says nothing else', () => {
    expect(because('两个名称只差“管理”二字，视为同一单位。')).toBe('两个名称只差“管理”二字，视为同一单位。')
  })
})
