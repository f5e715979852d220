import { expect, first, numberIn, open, settled, test } from './support'

type Task = { id: string; title: string }
const mended = encodeURIComponent('实行开办企业全程网上办')

test.describe('a task beside the words of the notice', () => {
  test('marks the words a measure was read from', async ({ page, request }) => {
    const task = await first<Task>(request, `/tasks?q=${mended}`)
    await open(page, `/tasks/${task.id}`)
    const measures = page.locator('.measure')
    await expect(measures).toHaveCount(4)
    await expect(page.locator('.source mark')).toHaveCount(0)
    const measure = measures.nth(3)
    await measure.getByRole('button', { name: /看原文/ }).click()
    await expect(page).toHaveURL(/at=/)
    const text = await measure.locator('.text').innerText()
    const marked = (await page.locator('.source mark').allInnerTexts()).join('')
    expect(marked).toContain(text)
    expect(marked).toContain('市数据资源局')
    expect(marked).toContain('第420203月底前')
    await expect(page.locator('.source mark').first()).toBeInViewport()
  })

  test('says how a damaged place was read, and why', async ({ page, request }) => {
    const task = await first<Task>(request, `/tasks?q=${mended}`)
    await open(page, `/tasks/${task.id}`)
    await page.locator('.measure').nth(3).getByRole('button', { name: /校读/ }).click()
    const note = page.locator('.finding.chosen')
    await expect(note).toContainText('第420203月底前')
    await expect(note).toContainText('读作')
    await expect(note).toContainText('依据')
    await expect(page.locator('.source a.mended').first()).toBeVisible()
  })

  test('says who does what by when, and the reason under each light', async ({ page, request }) => {
    const task = await first<Task>(request, `/tasks?q=${mended}`)
    await open(page, `/tasks/${task.id}`)
    const measure = page.locator('.measure').first()
    await expect(measure).toContainText('牵头')
    await expect(measure).toContainText('配合')
    await expect(measure).toContainText('2019-12-31')
    await expect(measure.locator('.state')).toContainText('已逾期 15 天')
    const count = await numberIn(measure.locator('footer a'))
    await measure.locator('footer a').click()
    await settled(page)
    await expect(page.locator('main tbody tr')).toHaveCount(count)
  })
})

test.describe('the whole notice', () => {
  test('shows its mended places with anchors, and leads to its tasks', async ({ page, request }) => {
    const notice = await first(request, '/notices')
    await open(page, `/notices/${notice.id}`)
    const notes = page.locator('.finding')
    await expect(notes.first()).toBeVisible()
    await notes.nth(2).getByRole('link').click()
    await expect(page).toHaveURL(/#at-/)
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect(place).toBeInViewport()
    await page.locator('.source').getByRole('link', { name: '全面推广电子营业执照' }).click()
    await settled(page)
    await expect(page.locator('h1')).toHaveText('全面推广电子营业执照')
  })

  test('opens at the task one came from', async ({ page, request }) => {
    const task = await first<Task>(request, `/tasks?q=${encodeURIComponent('构建诉讼服务平台')}`)
    await open(page, `/tasks/${task.id}`)
    await page.getByRole('link', { name: '在全文中看' }).click()
    await settled(page)
    await expect(page.locator(`#task-${task.id}`)).toBeInViewport()
  })
})
