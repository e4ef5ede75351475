import { existsSync } from 'node:fs'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'

import { findOnPath } from '@/src/platform/mongod/findMongod'
import { hasMoreFiles } from './hasMoreFiles'
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

/** First the same Chromium without a window's machinery, as Debian and Playwright give it for tests: a quarter less work a page. */
const NAMES = [
  ...['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'chrome'],
]

/** The one of this process, where more files than one run in it (tests/runner/runFiles). */
let kept: Promise<Browser> | undefined

/**
 * A real Chromium: CHROMIUM_PATH, one on PATH, else playwright's own download (whose message says how to get it). Test files that
 * run in one process share it, with the sessions of `logIn`; to close it is to close everything else that was opened.
 */
export async function openBrowser(): Promise<Browser> {
  if (!hasMoreFiles()) return launch()
  kept ??= launch()
  if (!(await kept).isConnected()) kept = launch()
  return kept
}

async function launch(): Promise<Browser> {
  const found = await Promise.all(NAMES.map((name) => findOnPath(name, process.env.PATH)))
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
  if (hasMoreFiles()) browser.close = () => closeOpened(browser)
  return browser
}

async function closeOpened(browser: Browser): Promise<void> {
  const sessions = new Set(LOGGED_IN.get(browser)?.values())
  for (const context of browser.contexts()) {
    if (!sessions.has(context)) await context.close()
    else await Promise.all(context.pages().map((page) => page.close()))
  }
}

/** An empty page of the newsroom's origin, from which a test may ask its API. */
async function blankAddress(page: Page, url: string): Promise<string> {
  const address = `${url}/bos-sayfa`
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>…</title>' }),
  )
  return address
}

const LOGGED_IN = new WeakMap<Browser, Map<string, BrowserContext>>()

/**
 * A new page in Turkish, at desk width unless said otherwise, logged in as this person: in the session this browser has of
 * him already, or a new one, which begins without the pages of a login (`straightLine` and `adminWalk` go by them). A session that is
 * kept has read the admin's programs before, which is most of what a page costs.
 */
export async function logIn(
  browser: Browser,
  url: string,
  { email, password }: Account,
  width = 1280,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const known = LOGGED_IN.get(browser) ?? new Map<string, BrowserContext>()
  LOGGED_IN.set(browser, known)
  const key = JSON.stringify([url, email, options])
  const context =
    known.get(key) ??
    (await browser.newContext({
      locale: 'tr-TR',
      timezoneId: 'Europe/Istanbul',
      viewport: { width, height: 900 },
      // What moves is painted anew sixty times a second, by the processor.
      reducedMotion: 'reduce',
      ...options,
    }))
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 900 })
  // Long enough for a busy machine: a wait that fails is a defect, not a slow answer.
  page.setDefaultTimeout(90_000)
  await page.goto(await blankAddress(page, url))
  const here = await page.evaluate(
    async (account) => {
      const answer = await fetch('/api/users/me')
      const { user } = await answer.json()
      if (user?.email === account.email) return true
      const headers = { 'content-type': 'application/json' }
      const sent = { method: 'POST', headers, body: JSON.stringify(account) }
      return (await fetch('/api/users/login', sent)).ok
    },
    { email, password },
  )
  if (!here) throw new Error(`${email} was not let in`)
  known.set(key, context)
  context.once('close', () => known.delete(key))
  return { page, context }
}
