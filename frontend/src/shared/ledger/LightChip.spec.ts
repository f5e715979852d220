import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import LightChip from './LightChip.vue'

describe('a light', () => {
  it('is a colour, a shape and a word', () => {
    const chip = mount(LightChip, { props: { light: 'OVERDUE', count: 5 } })
    expect(chip.classes()).toContain('overdue')
    expect(chip.get('svg').attributes('aria-hidden')).toBe('true')
    expect(chip.get('path').attributes('d')).not.toBe('')
    expect(chip.text()).toBe('逾期5')
  })
})
