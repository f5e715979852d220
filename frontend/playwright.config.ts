import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Journeys through the built app with the real service: QINGDAN_URL says where both are served. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.CHROMIUM ?? usual.find((path) => existsSync(path))

// Journeys differ by width, not by colour: each runs at one colour per width, every page is looked at in both.
const everyPage = /pages\.spec/

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const desk = { viewport: { width: 1440, height: 900 } }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: Number(process.env.E2E_WORKERS ?? 1),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  // A browser on a busy machine can miss a beat; the report still names what needed a second try.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: process.env.QINGDAN_URL ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone-light', use: { ...phone, colorScheme: 'light' } },
    { name: 'phone-dark', use: { ...phone, colorScheme: 'dark' }, testMatch: everyPage },
    { name: 'desk-light', use: { ...desk, colorScheme: 'light' }, testMatch: everyPage },
    { name: 'desk-dark', use: { ...desk, colorScheme: 'dark' } },
  ],
})
