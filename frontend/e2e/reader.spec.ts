import { DAY, expect, open, settled, test } from './support'

test.describe('the day that is looked at', () => {
  test('stays chosen on every link and goes back to today', async ({ page }) => {
    await open(page, '/')
    const hrefs = await page
      .locator('a[href^="/"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')))
    expect(hrefs.filter((href) => !href!.includes(`asOf=${DAY}`))).toEqual([])
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '时限' }).click()
    await expect(page).toHaveURL(new RegExp(`/deadlines\\?asOf=${DAY}`))
    await page.getByRole('button', { name: '回到今天' }).click()
    await expect(page).not.toHaveURL(/asOf/)
    await settled(page)
  })

  test('can be chosen, and what was on track is late a year on', async ({ page }) => {
    await open(page, '/', '2019-12-20')
    await expect(page.locator('.headline .sentence')).toContainText('临期')
    await expect(page.locator('.headline .sentence')).not.toContainText('逾期')
    await page.getByLabel('截至').fill('2021-02-01')
    await page.getByLabel('截至').blur()
    await expect(page).toHaveURL(/asOf=2021-02-01/)
    await settled(page)
    await expect(page.locator('.headline .sentence')).toContainText('已逾期')
    await expect(page.locator('.headline .sentence')).not.toContainText('正常')
  })
})

test.describe('settings', () => {
  test('make the text larger and the page dark, and are kept', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('button', { name: '显示' }).click()
    const size = () => page.locator('html').evaluate((html) => getComputedStyle(html).fontSize)
    expect(await size()).toBe('16px')
    await page.getByRole('radio', { name: '特大' }).check()
    expect(await size()).toBe('22px')
    await page.getByRole('radio', { name: '深色' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('radio', { name: '特大' })).toBeHidden()
    await page.reload()
    await settled(page)
    expect(await size()).toBe('22px')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })

  test('switch the language, and the page says so', async ({ page }) => {
    await open(page, '/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await page.getByRole('button', { name: '显示' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.headline .sentence')).toContainText('measures')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Units' }).click()
    await settled(page)
    await expect(page).toHaveTitle('Units - Qingdan')
    await page.getByRole('button', { name: 'Display' }).click()
    await page.getByRole('button', { name: '中文' }).click()
    await expect(page.locator('h1')).toHaveText('责任单位')
  })
})

test.describe('with the keyboard alone', () => {
  test('one skips to the content, moves between pages and lands on their heading', async ({ page }) => {
    await open(page, '/')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)
    expect(outline).toBe('solid')
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '任务' }).focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await expect(page.locator('h1')).toBeFocused()
    await expect(page).toHaveTitle('任务 - 清单')
  })

  test('one chooses a measure and reads its words', async ({ page }) => {
    await open(page, '/tasks')
    await page.locator('main tbody th a').first().focus()
    await page.keyboard.press('Enter')
    await settled(page)
    await page.getByRole('button', { name: /看原文.*举措 1/ }).focus()
    await page.keyboard.press('Space')
    await expect(page.locator('.source mark').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /原文已标出.*举措 1/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })
})

test.describe('when the server refuses', () => {
  test('its own words are shown, with a way to try again', async ({ page, complaints }) => {
    await page.goto('/tasks?light=PURPLE')
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('PURPLE')
    await expect(refusal).toContainText('400')
    await refusal.getByRole('button', { name: '再试一次' }).click()
    await expect(refusal).toContainText('PURPLE')
    expect(complaints.length).toBeGreaterThan(0)
    complaints.length = 0
  })

  test('an unknown task says so, and an unknown page too', async ({ page, complaints }) => {
    await page.goto('/tasks/nothing-here')
    await expect(page.getByRole('alert')).toContainText('404')
    complaints.length = 0
    await page.goto('/no/such/page')
    await expect(page.locator('h1')).toHaveText('没有这个页面')
    await page.getByRole('main').getByRole('link', { name: '回到总览' }).click()
    await settled(page)
    await expect(page).toHaveURL(/\/$/)
  })

  test('a service that cannot be reached is said, and reached again', async ({ page, complaints }) => {
    await page.route('**/api/v1/units?*', (route) => route.abort())
    await page.goto('/units')
    await expect(page.getByRole('alert')).toContainText('连不上服务')
    complaints.length = 0
    await page.unroute('**/api/v1/units?*')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.locator('main tbody tr').first()).toBeVisible()
  })
})
