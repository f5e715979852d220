import { expect, expectNoAxeFindings, first, open, settled, test } from './support'

type Path = string | ((id: { task: string; unit: string; notice: string }) => string)

/** Every page there is; a new page is added here and is checked like the others. */
const PAGES: Record<string, Path> = {
  dashboard: '/',
  indicator: '/indicators/starting-a-business',
  tasks: '/tasks',
  measures: '/tasks?rows=measures&light=OVERDUE',
  obligations: '/tasks?rows=obligations',
  'nothing found': '/tasks?q=nothing-like-this',
  task: ({ task }) => `/tasks/${task}`,
  units: '/units',
  unit: ({ unit }) => `/units/${unit}`,
  deadlines: '/deadlines',
  notices: '/notices',
  notice: ({ notice }) => `/notices/${notice}`,
  about: '/about',
  'not found': '/no/such/page',
}

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name}: axe finds nothing and nothing sticks out`, async ({ page, request }) => {
    const id = {
      task: (await first(request, '/tasks')).id,
      unit: (await first(request, '/units?sort=-obligations')).id,
      notice: (await first(request, '/notices')).id,
    }
    await open(page, typeof path === 'string' ? path : path(id))
    await expectNoAxeFindings(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await page.title()).toMatch(/清单$/)
  })
}

for (const setting of [
  { theme: 'contrast', text: 'larger', language: 'zh' },
  { theme: 'dark', text: 'normal', language: 'en' },
]) {
  test(`axe finds nothing with ${Object.values(setting).join(', ')}`, async ({ page, request }) => {
    const task = await first(request, '/tasks')
    await page.addInitScript(
      (kept) => localStorage.setItem('qingdan.settings', kept),
      JSON.stringify(setting),
    )
    for (const path of ['/', '/tasks', `/tasks/${task.id}`, '/deadlines', '/about']) {
      await open(page, path)
      await expectNoAxeFindings(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}

test('on paper there is the list and the day, and nothing to click', async ({ page, request }) => {
  const task = await first(request, '/tasks')
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/tasks', `/tasks/${task.id}`]) {
    await page.goto(`${path}?asOf=2020-01-15`)
    await settled(page)
    await expect(page.locator('header.top')).toBeHidden()
    await expect(page.locator('.print-only')).toContainText('2020年1月15日')
    await expect(page.locator('button:visible:not(.mended)')).toHaveCount(0)
  }
})
