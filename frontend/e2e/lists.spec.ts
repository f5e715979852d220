import { DAY, expect, expectRows, numberIn, open, settled, test } from './support'

const total = 'main p.total'

test.describe('the list', () => {
  test('keeps filters in the address, and back takes them off again', async ({ page }) => {
    await open(page, '/tasks')
    const all = await numberIn(page.locator(total))
    await page.locator('select[name=indicator]').selectOption('getting-electricity')
    await expect(page).toHaveURL(/indicator=getting-electricity/)
    await expect(page.locator(total)).not.toHaveText(new RegExp(`^${all}\\D`))
    await settled(page)
    const some = await numberIn(page.locator(total))
    expect(some).toBeLessThan(all)
    await expectRows(page, some)
    await page.goBack()
    await expectRows(page, all)
    await expect(page.locator('select[name=indicator]')).toHaveValue('')
  })

  test('finds words and says when there are none', async ({ page }) => {
    await open(page, '/tasks')
    const search = page.getByRole('searchbox')
    await search.fill('电子营业执照')
    await search.press('Enter')
    await expect(page).toHaveURL(/q=/)
    await settled(page)
    await expect(page.locator('main table')).toContainText('全面推广电子营业执照')
    await search.fill('没有这样的话')
    await search.press('Enter')
    await expect(page.locator('.empty')).toContainText('没有符合条件')
    await page.locator('.empty button').click()
    await expect(page.locator('main table')).toBeVisible()
  })

  test('sorts and turns pages in the address', async ({ page }) => {
    await open(page, '/tasks?rows=measures&size=20')
    await page.locator('select[name=sort]').selectOption('-nextDue')
    await expect(page).toHaveURL(/sort=-nextDue/)
    await settled(page)
    await expect(page.locator('main tbody tr').first()).toContainText('2020-12-31')
    const first = await page.locator('main tbody tr').first().innerText()
    await page.getByRole('button', { name: '下一页' }).click()
    await expect(page).toHaveURL(/page=2/)
    await settled(page)
    await expect(page.locator('main tbody tr').first()).not.toHaveText(first)
    await expect(page.locator('.pager')).toContainText('21–40')
    await page.goBack()
    await expect(page).not.toHaveURL(/page=2/)
    await settled(page)
    await expect(page.locator('.pager')).toContainText('1–20')
  })

  test('shows the same choice as tasks, measures or obligations', async ({ page }) => {
    await open(page, '/tasks?light=OVERDUE&indicator=paying-taxes')
    await page.getByRole('radio', { name: '举措' }).check()
    await expect(page).toHaveURL(/rows=measures/)
    await expect(page).toHaveURL(/light=OVERDUE/)
    await settled(page)
    await expectRows(page, await numberIn(page.locator(total)))
    await page.getByRole('button', { name: /去掉条件：状态/ }).click()
    await expect(page).not.toHaveURL(/light=/)
    await expect(page).toHaveURL(/indicator=paying-taxes/)
  })
})

test.describe('units', () => {
  test('show what they lead, support and owe, and lead to those rows', async ({ page }) => {
    await open(page, '/units?group=named')
    const links = page.locator('main tbody tr').first().locator('td a:visible')
    for (let i = 0; i < (await links.count()); i++) {
      const count = await numberIn(links.nth(i))
      await links.nth(i).click()
      await expectRows(page, count)
      await page.goBack()
      await settled(page)
    }
  })

  test('a collective shows its members, each answering for itself', async ({ page }) => {
    await open(page, '/units?group=other')
    await page.getByRole('link', { name: '各县区政府', exact: true }).click()
    await settled(page)
    const members = page.locator('section[aria-labelledby=members] li')
    await expect(members).toHaveCount(7)
    await members.first().locator('a').first().click()
    await settled(page)
    await expect(page.locator('.heading')).toContainText('所属集体')
    await expect(page).toHaveURL(new RegExp(`asOf=${DAY}`))
  })

  test('a unit page tells what is due and what it does', async ({ page }) => {
    await open(page, '/units')
    await page.locator('main tbody tr th a', { hasText: '市市场监管局' }).click()
    await settled(page)
    await expect(page.locator('h1')).toHaveText('市市场监管局')
    await expect(page.locator('.standing .sentence')).toContainText('件责任事项中')
    await expect(page.locator('section[aria-labelledby=due] tbody tr').first()).toBeVisible()
    await expect(page.locator('section[aria-labelledby=role-LEAD]')).toBeVisible()
    await expect(page.locator('section[aria-labelledby=role-COOPERATING]')).toBeVisible()
  })
})

test.describe('an indicator', () => {
  test('shows its tasks and its units', async ({ page }) => {
    await open(page, '/indicators/starting-a-business')
    await expect(page.locator('h1')).toHaveText('开办企业')
    const count = await numberIn(page.locator('.facts span').first())
    await expect(page.locator('section[aria-labelledby=tasks] tbody tr')).toHaveCount(count)
    await expect(page.locator('section[aria-labelledby=units] li').first()).toBeVisible()
  })
})

test.describe('deadlines', () => {
  test('stand by month, with those without a date beside them', async ({ page }) => {
    await open(page, '/deadlines')
    await expect(page.getByRole('heading', { name: '2020年3月' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '由事件触发' })).toBeVisible()
    await expect(page.locator('section[aria-labelledby=RELATIVE]')).toContainText('等待')
    await page.locator('.calendar a').first().click()
    await expect(page).toHaveURL(/dueFrom=2019-12-01/)
    await settled(page)
    await expectRows(page, await numberIn(page.locator(total)))
    await page.getByRole('button', { name: '显示全部' }).click()
    await expect(page).not.toHaveURL(/dueFrom/)
  })
})
