import { afterEach, describe, expect, it } from 'vitest'
import type { Dashboard } from '@/shared/api/types.gen'
import { axeFindings, counts, json, visit } from '@/shared/testing'
import DashboardPage from './DashboardPage.vue'

const unit = { id: 'u1', name: '市市场监管局', kind: 'DEPARTMENT' as const }
const indicator = { code: 'starting-a-business', name: '开办企业' }
const lights = counts({ overdue: 3, onTrack: 1 })
const measure = {
  id: 'm1',
  number: 1,
  text: '全面推行企业名称自主申报登记。',
  task: { id: 't1', number: 2, title: '压缩企业设立登记时间' },
  indicator,
  units: [unit],
  nextDue: '2019-12-31',
  light: 'OVERDUE' as const,
  rule: 'past-due' as const,
  reason: '2019-12-31 到期，已逾期 15 天',
}
const dashboard = {
  asOf: '2020-01-15',
  notices: [
    { id: 'n1', title: '某办公室关于印发改革任务清单的通知', issuer: '某办公室', issuedOn: '2019-12-11' },
  ],
  totals: { tasks: 2, measures: 4, obligations: 4, units: 1, counties: 0, findings: 2 },
  lights,
  obligations: lights,
  indicators: [
    {
      ...indicator,
      tasks: 2,
      measures: 4,
      lights,
      obligations: lights,
      upcomingDue: '2020-03-31',
      accountableUnits: [unit],
    },
  ],
  overdue: [measure],
  upcoming: [],
  units: [
    {
      unit,
      lead: 4,
      cooperating: 0,
      responsible: 0,
      obligations: lights,
      indicators: [{ indicator, obligations: lights }],
    },
  ],
  months: [{ month: '2019-12', lights: counts({ overdue: 3 }) }],
  pending: counts({ pending: 1 }),
  ongoing: counts(),
} as unknown as Dashboard

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the dashboard', () => {
  it('starts with a sentence whose numbers lead to what they count', async () => {
    const { wrapper } = await visit(DashboardPage, '/?asOf=2020-01-15', { '/dashboard': dashboard })
    expect(wrapper.get('h1').text()).toBe('改革任务清单')
    expect(wrapper.get('.sentence').text()).toBe('4 条举措中，3条已逾期，1条正常。')
    const links = wrapper.findAll('.sentence a').map((link) => link.attributes('href'))
    expect(links[1]).toBe('/tasks?rows=measures&light=OVERDUE&asOf=2020-01-15')
  })

  it('leads from a month to its first and last day', async () => {
    const { wrapper } = await visit(DashboardPage, '/', { '/dashboard': dashboard })
    expect(wrapper.get('.months a').attributes('href')).toBe('/deadlines?dueFrom=2019-12-01&dueTo=2019-12-31')
  })

  it('gives axe nothing to find', async () => {
    await visit(DashboardPage, '/', { '/dashboard': dashboard })
    expect(await axeFindings()).toEqual([])
  })

  it('says how to begin when the ledger is empty', async () => {
    const empty = { ...dashboard, notices: [], totals: { ...dashboard.totals, tasks: 0 } }
    const { wrapper } = await visit(DashboardPage, '/', { '/dashboard': empty })
    expect(wrapper.text()).toContain('台账里还没有通知')
  })

  it('repeats the server when it refuses the day', async () => {
    const refusal = json({ status: 400, title: '请求有误', detail: 'asOf 不是日期' }, 400)
    const { wrapper } = await visit(DashboardPage, '/?asOf=x', { '/dashboard': refusal })
    expect(wrapper.get('[role=alert]').text()).toContain('asOf 不是日期')
  })
})
