import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFindings, counts, json, page, visit } from '@/shared/testing'
import TasksPage from './TasksPage.vue'

const unit = { id: 'u1', name: '市市场监管局', kind: 'DEPARTMENT' }
const task = {
  id: 't1',
  number: 1,
  title: '实行开办企业全程网上办',
  notice: { id: 'n1', title: '通知' },
  part: { number: 1, title: '复制推广的改革举措' },
  indicator: { code: 'starting-a-business', name: '开办企业' },
  measureCount: 4,
  accountableUnits: [unit],
  nextDue: '2019-12-31',
  upcomingDue: null,
  light: 'OVERDUE',
  lights: counts({ overdue: 3, onTrack: 1 }),
}
const answers = {
  '/tasks': page(task),
  '/indicators': page({ code: 'starting-a-business', name: '开办企业' }),
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the list of tasks', () => {
  it('names the state of each task in words, and axe finds nothing', async () => {
    const { wrapper } = await visit(TasksPage, '/tasks?asOf=2020-01-15', answers)
    expect(wrapper.get('tbody tr').text()).toContain('逾期')
    expect(wrapper.get('tbody tr').text()).toContain('复制推广 1')
    expect(wrapper.get('tbody a').attributes('href')).toBe('/tasks/t1?asOf=2020-01-15')
    expect(await axeFindings()).toEqual([])
  })

  it('asks the server what the address says, and changes the address when a filter changes', async () => {
    const { wrapper, router, asked } = await visit(TasksPage, '/tasks?asOf=2020-01-15&page=2&q=电子', answers)
    const first = new URL(
      asked.find((url) => url.includes('/tasks'))!,
      'http://x',
    ).searchParams
    expect(Object.fromEntries(first)).toEqual({ q: '电子', page: '1', size: '50', asOf: '2020-01-15' })
    await wrapper.get('select[name=light]').setValue('OVERDUE')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ q: '电子', light: 'OVERDUE', asOf: '2020-01-15' })
  })

  it('says so when nothing matches', async () => {
    const { wrapper } = await visit(TasksPage, '/tasks?q=x', { ...answers, '/tasks': page() })
    expect(wrapper.text()).toContain('没有符合条件的条目')
  })

  it('repeats what the server refused, and tries again', async () => {
    const refusal = json({ status: 400, title: '请求有误', detail: 'light 没有“PURPLE”这个值' }, 400)
    const { wrapper, asked } = await visit(TasksPage, '/tasks?light=PURPLE', {
      ...answers,
      '/tasks': refusal,
    })
    expect(wrapper.get('[role=alert]').text()).toContain('light 没有“PURPLE”这个值')
    const before = asked.length
    await wrapper.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(asked.length).toBe(before + 1)
  })
})
