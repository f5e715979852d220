import { DAY, expect, expectRows, numberIn, open, settled, test } from './support'

test.describe('the dashboard', () => {
  test('says in a sentence how things stand, and the numbers agree with the bar', async ({ page }) => {
    await open(page, '/')
    const headline = page.locator('.headline')
    await expect(headline.locator('.sentence')).toContainText('条举措中')
    const all = await numberIn(headline.locator('.sentence a').first())
    const lights = await headline.locator('.legend b').allInnerTexts()
    expect(lights.map(Number).reduce((a, b) => a + b, 0)).toBe(all)
  })

  test('leads from every light to a list with that many measures', async ({ page }) => {
    await open(page, '/')
    const links = page.locator('.headline .legend a')
    for (let i = 0; i < (await links.count()); i++) {
      const count = await numberIn(links.nth(i).locator('b'))
      await links.nth(i).click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
  })

  test('leads from every fact to what it counts', async ({ page }) => {
    await open(page, '/')
    const links = page.locator('.headline dl a')
    for (let i = 0; i < (await links.count()) - 1; i++) {
      const count = await numberIn(links.nth(i))
      await links.nth(i).click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
    const findings = await numberIn(links.last())
    await links.last().click()
    await settled(page)
    await expect(page.locator('.finding')).toHaveCount(findings)
  })

  test('leads from the cards of an indicator to its tasks, measures and next deadline', async ({ page }) => {
    await open(page, '/')
    const card = page.locator('.card').first()
    const counts = card.locator('.counts a')
    for (const link of [counts.nth(0), counts.nth(1), card.locator('.legend a').first()]) {
      const count = await numberIn(link)
      await link.click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
    const due = await card.locator('.next a').innerText()
    await card.locator('.next a').click()
    await settled(page)
    await expect(page.locator('main')).toContainText(due)
  })

  test('leads from each month, and from what has no date, to those deadlines', async ({ page }) => {
    await open(page, '/')
    const links = page.locator('.months a')
    for (let i = 0; i < (await links.count()); i++) {
      const count = await numberIn(links.nth(i))
      await links.nth(i).click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
  })

  test('leads from units and cells of the matrix to those obligations', async ({ page }) => {
    await open(page, '/')
    for (const selector of ['.load-list a.total, .bars a.total', '.matrix .cell a', '.matrix td.num a']) {
      const link = page.locator(selector).first()
      const count = await numberIn(link)
      await link.click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
  })

  test('shows what is overdue and what comes next, with the reason', async ({ page }) => {
    await open(page, '/')
    const overdue = page.locator('section[aria-labelledby=overdue]')
    await expect(overdue.locator('tbody tr').first()).toContainText('已逾期')
    const upcoming = page.locator('section[aria-labelledby=upcoming]')
    await expect(upcoming.locator('tbody tr').first()).toContainText('距截止')
    await overdue.locator('tbody th a').first().click()
    await settled(page)
    await expect(page).toHaveURL(/at=/)
    await expect(page).toHaveURL(new RegExp(`asOf=${DAY}`))
    await expect(page.locator('.source mark').first()).toBeVisible()
  })
})
