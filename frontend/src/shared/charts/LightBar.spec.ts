import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { counts } from '@/shared/testing'
import LightBar from './LightBar.vue'

describe('a bar of lights', () => {
  const bar = mount(LightBar, { props: { counts: counts({ overdue: 3, onTrack: 2, completed: 1 }) } })

  it('runs from done to overdue, each as wide as its number', () => {
    const parts = bar.findAll('span')
    expect(parts.map((part) => part.classes()[0])).toEqual(['done', 'track', 'overdue'])
    expect(parts.map((part) => (part.element as HTMLElement).style.flexGrow)).toEqual(['1', '2', '3'])
  })

  it('says its numbers to those who do not see it', () => {
    expect(bar.attributes('role')).toBe('img')
    expect(bar.attributes('aria-label')).toBe('分布：已销号 1、正常 2、逾期 3')
  })
})
