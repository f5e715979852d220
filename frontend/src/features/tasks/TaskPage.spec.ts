import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { axeFindings, counts, json, visit } from '@/shared/testing'
import TaskPage from './TaskPage.vue'

const text = '1\n实行网上办\n全流程在线。\n1. 推行自主申报。\n市市场监管局负责。\n第120203月底前完成。\n'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const finding = {
  rule: 'lost-characters',
  certainty: 'MENDED',
  original: '第120203月底前完成',
  reading: '第1项2020年3月底前完成',
  explanation: '“2020”后缺“年”。',
  source: at('第120203月底前完成'),
}
const unit = { id: 'u1', name: '市市场监管局', kind: 'DEPARTMENT' }
const task = {
  id: 't1',
  number: 1,
  title: '实行网上办',
  notice: { id: 'n1', title: '通知' },
  part: { number: 1, title: '复制推广的改革举措' },
  indicator: { code: 'starting-a-business', name: '开办企业' },
  practice: '全流程在线。',
  measureCount: 1,
  accountableUnits: [unit],
  upcomingDue: '2020-03-31',
  light: 'ON_TRACK',
  lights: counts({ onTrack: 1 }),
  source: { start: 0, end: text.length },
  sources: { title: at('实行网上办'), practice: at('全流程在线。'), units: null, deadline: null },
  findings: [finding],
  measures: [
    {
      id: 'm1',
      number: 1,
      text: '推行自主申报。',
      assignments: [{ unit, role: 'RESPONSIBLE', text: unit.name, source: at(unit.name) }],
      deadlines: [
        {
          id: 'd1',
          kind: 'FIXED',
          dueOn: '2020-03-31',
          level: 'ALL',
          part: null,
          trigger: null,
          within: null,
          text: '第120203月底前完成',
          yearInferred: false,
          source: finding.source,
          finding,
          light: 'ON_TRACK',
          reason: '距截止 76 天',
        },
      ],
      accountableUnits: [unit],
      nextDue: '2020-03-31',
      light: 'ON_TRACK',
      reason: '距截止 76 天',
      lights: counts({ onTrack: 1 }),
      source: at('推行自主申报。'),
    },
  ],
}
const answers = () => ({ '/tasks/t1': task, '/notices/n1/text': new Response(text) })
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a task', () => {
  it('marks in the notice what is chosen, and lets it go again', async () => {
    const { wrapper, router } = await visit(TaskPage, '/tasks/t1', answers(), { id: 't1' })
    expect(marked()).toEqual([])
    await wrapper.get('.measure .show').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query.at).toBe('m1')
    expect(marked()).toEqual(['推行自主申报。', '市市场监管局', '第120203月底前完成'])
    await wrapper.get('.measure .show').trigger('click')
    await flushPromises()
    expect(marked()).toEqual([])
  })

  it('explains a mended place with reading and reason', async () => {
    const { wrapper } = await visit(TaskPage, '/tasks/t1?at=d1', answers(), { id: 't1' })
    expect(wrapper.get('.finding.chosen').text()).toContain('读作“第1项2020年3月底前完成”')
    expect(wrapper.get('.finding.chosen').text()).toContain('“2020”后缺“年”。')
    const mended = wrapper.get('.source a.mended')
    expect(wrapper.find(mended.attributes('href')!.replace('#', '[id="') + '"]').exists()).toBe(true)
  })

  it('gives axe nothing to find', async () => {
    await visit(TaskPage, '/tasks/t1?at=m1', answers(), { id: 't1' })
    expect(await axeFindings()).toEqual([])
  })

  it('repeats the server when there is no such task', async () => {
    const refusal = json({ status: 404, title: '没有找到', detail: '没有编号为 x 的任务' }, 404)
    const { wrapper } = await visit(TaskPage, '/tasks/x', { '/tasks/x': refusal }, { id: 'x' })
    expect(wrapper.get('[role=alert]').text()).toContain('没有编号为 x 的任务')
  })
})
