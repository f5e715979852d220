import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test as base, type APIRequestContext, type Locator, type Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The day most journeys look at: some things are late, some are still to come. */
export const DAY = '2020-01-15'

type Fixtures = {
  /** What the browser complained about; a journey that provokes a refusal empties it. */
  complaints: string[]
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('requestfailed', (request) => {
        // A question that is no longer of interest is given up by the page itself.
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`)
      })
      await use(complaints)
      expect(complaints, 'console errors and failed requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export async function open(page: Page, path: string, asOf = DAY) {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`)
  await settled(page)
}

/** The page has its heading and nothing is being waited for. */
export async function settled(page: Page) {
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('.waiting')).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

export async function numberIn(locator: Locator): Promise<number> {
  const digits = /\d+/.exec(await locator.innerText())
  expect(digits, `a number in ${locator}`).not.toBeNull()
  return Number(digits![0])
}

/** How many rows the list says it has, and that it shows them (a page of fifty at most). */
export async function expectRows(page: Page, count: number) {
  const total = page.locator('main p.total')
  await expect(total).toHaveText(new RegExp(`(^|\\D)${count}(\\D|$)`))
  await settled(page)
  const rows = page.locator('main table tbody tr, main section ul.sheet > li')
  await expect(rows).toHaveCount(page.url().includes('/tasks') ? Math.min(count, 50) : count)
}

export async function expectNoAxeFindings(page: Page) {
  await page.evaluate(axeSource)
  const findings = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  })
  expect(findings).toEqual([])
}

export async function first<T = { id: string; [name: string]: unknown }>(
  request: APIRequestContext,
  path: string,
): Promise<T> {
  const response = await request.get(`/api/v1${path}`)
  expect(response.ok(), path).toBe(true)
  return ((await response.json()) as { items: T[] }).items[0]!
}
