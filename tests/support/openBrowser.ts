import { existsSync } from 'node:fs'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

import { findOnPath } from '@/src/platform/mongod/findMongod'
import type { Account } from './servedNewsroom'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: CHROMIUM_PATH, one on PATH, else playwright's own download (whose message says how to get it). */
export async function openBrowser(): Promise<Browser> {
  const found = await Promise.all(
    ['chromium', 'chromium-browser', 'google-chrome', 'chrome'].map((name) =>
      findOnPath(name, process.env.PATH),
    ),
  )
  const executablePath =
    process.env.CHROMIUM_PATH ??
    [...found, '/usr/bin/chromium'].find((path) => path && existsSync(path)) ??
    undefined
  const browser = await chromium.launch({ executablePath, args: FLAGS })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    // tsx keeps the names of functions by a helper of its own, which functions that a page is given ask for too.
    await context.addInitScript({ content: 'globalThis.__name ??= (made) => made' })
    return context
  }
  return browser
}

/** A page of its own session in Turkish, at desk width unless said otherwise, logged in as this person. */
export async function logIn(
  browser: Browser,
  url: string,
  { email, password }: Account,
  width = 1280,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
    viewport: { width, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  // Long enough for a busy machine: a wait that fails is a defect, not a slow answer.
  page.setDefaultTimeout(90_000)
  await page.goto(`${url}/admin/login`)
  await page.fill('input[name="email"]', email)
  await page.fill('input[name="password"]', password)
  await page.click('button[type="submit"]')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return { page, context }
}
