import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

/** The soak asks more often. */
const TIMES = Number(process.env.KUNYE_LIVE_TIMES ?? 2)
/** The pace of a screen is for those who write without an end: a colleague does not. */
const QUIET_MS = 1_500

/** When the page first shows this text in such a place, by the machine's clock; it waits in the page, so no question is in the way. */
const shown = (page: Page, selector: string, text: string): Promise<number> =>
  page.evaluate(
    ({ place, words }) =>
      new Promise<number>((resolve) => {
        const isThere = () =>
          [...document.querySelectorAll(place)].some(
            (one) =>
              (one.textContent ?? '').includes(words) ||
              (one.getAttribute('aria-label') ?? '').includes(words),
          )
        const look = () => {
          if (!isThere()) return
          watching.disconnect()
          resolve(Date.now())
        }
        const watching = new MutationObserver(look)
        watching.observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true, attributes: true },
        })
        look()
      }),
    { place: selector, words: text },
  )

/** How long a change took to a colleague's screen: from the press that made it, and from when its writer was told that it is stored. */
class Times {
  private readonly pressed: number[] = []
  private readonly stored: number[] = []
  async take(write: () => Promise<unknown>, seen: Promise<number>): Promise<void> {
    const begun = Date.now()
    await write()
    const told = Date.now()
    const at = await seen
    this.pressed.push(at - begun)
    this.stored.push(Math.max(0, at - told))
  }
  report(what: string): void {
    const of = (times: number[]) => {
      const sorted = [...times].sort((one, other) => one - other)
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
      return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
    }
    process.stdout.write(
      `live ${what}: stored to screen ${of(this.stored)}; press to screen ${of(this.pressed)} (${this.stored.length} times)\n`,
    )
  }
}

describe('what others do, without a reload', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let id = ''
  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
    const [reporter, editor] = [await as('reporter'), await as('editor')]
    const made = await call<{ doc: { id: string } }>(reporter, 'POST', 'articles', {
      headline: 'Canlı izlenen haber',
      body: fromParagraphs(['Belediye çeşmeyi onaracak.']),
    })
    id = made.doc.id
    await act(editor, 'assign', { dueAt: '2001-01-02T00:00:00.000Z' })
    await reporter.close()
    await editor.close()
  }, 240_000)
  afterAll(async () => {
    if (id) await act(await as('reporter'), 'spike', { reason: 'Sınama bitti, haber kalksın.' })
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const as = async (role: string): Promise<Page> =>
    (await logIn(browser, newsroom.url, newsroom.account(role), 1440)).page
  const call = <Answer>(page: Page, method: string, path: string, data?: unknown) =>
    page.evaluate(
      async ({ how, at, body }) => {
        const answer = await fetch(`/api/${at}`, {
          method: how,
          headers: { 'content-type': 'application/json' },
          body: body === undefined ? undefined : JSON.stringify(body),
        })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as never
      },
      { how: method, at: path, body: data },
    ) as Promise<Answer>
  const act = async (page: Page, action: string, input: object = {}) => {
    const { revision } = await call<{ revision: number }>(page, 'GET', `articles/${id}?depth=0`)
    const body = { action, revision, input }
    return call<{ article: { updatedAt: string } }>(page, 'POST', `articles/${id}/transition`, body)
  }
  /** Opened, alive and hearing; a mark on the window that a reload would wipe away. */
  const open = async (page: Page, path: string, ready: string) => {
    const hearing = page.context().waitForEvent('response', {
      predicate: (response) => response.url().endsWith('/api/live'),
      timeout: 30_000,
    })
    await page.goto(`${newsroom.url}${path}`)
    await page.locator(ready).first().waitFor()
    // Another tab of this browser may have it open.
    await Promise.race([hearing, page.waitForTimeout(3_000)]).catch(() => undefined)
    await page.evaluate(() => Object.assign(window, { kept: true }))
  }
  const isKept = (page: Page) => page.evaluate(() => 'kept' in window)

  it('a colleague’s change is on the board', async () => {
    const [reporter, editor] = [await as('reporter'), await as('editor')]
    await open(editor, '/admin?view=board', `[data-column="writing"] [data-card="${id}"]`)
    const times = new Times()
    for (let turn = 0; turn < TIMES; turn += 1) {
      const headline = `Canlı haber, ${turn}. değişiklik`
      const seen = shown(editor, `[data-card="${id}"]`, headline)
      await times.take(() => call(reporter, 'PATCH', `articles/${id}`, { headline }), seen)
      await editor.waitForTimeout(QUIET_MS)
    }
    times.report('board')
    const moved = shown(editor, '[data-column="review"] [data-card]', 'Canlı haber')
    await new Times().take(() => act(reporter, 'submit'), moved)
    await act(reporter, 'recall')
    await editor.locator(`[data-column="writing"] [data-card="${id}"]`).waitFor()
    expect(await isKept(editor)).toBe(true)
  }, 240_000)

  long(
    'a notice is in the bell, and ends by itself when its story leaves the stage',
    async () => {
      const [reporter, editor] = [await as('reporter'), await as('editor')]
      await open(editor, '/admin', '.kunye-inbox__bell')
      // Other tests tell this editor things in the meantime: asked is for this story's notice, and that the bell counts as the newsroom does.
      const rings = (isThere: boolean): Promise<number> =>
        editor
          .waitForFunction(
            async ({ article, wanted }) => {
              const get = async (path: string) => (await fetch(`/api/notifications${path}`)).json()
              const own = `?where[article][equals]=${article}&where[readAt][exists]=false&depth=0`
              const [{ docs }, { count }] = await Promise.all([get(own), get('/unread')])
              const told = document.querySelector('.kunye-inbox__bell')?.getAttribute('aria-label')
              const counts = count > 0 ? `: ${count} okunmamış` : 'Bildirimler'
              return docs.length > 0 === wanted && told?.endsWith(counts) === true
            },
            { article: id, wanted: isThere },
            { polling: 100 },
          )
          .then(() => Date.now())
      const times = [new Times(), new Times()]
      for (let turn = 0; turn < Math.min(TIMES, 3); turn += 1) {
        await times[0]?.take(() => act(reporter, 'submit'), rings(true))
        await editor.waitForTimeout(QUIET_MS)
        await times[1]?.take(() => act(reporter, 'recall'), rings(false))
        await editor.waitForTimeout(QUIET_MS)
      }
      times[0]?.report('notice')
      times[1]?.report('its end')
      expect(await isKept(editor)).toBe(true)
    },
    120_000,
  )

  long(
    'a comment, and who has the article open, are in its bar',
    async () => {
      const [reporter, editor] = [await as('reporter'), await as('editor')]
      await open(editor, `/admin/collections/articles/${id}`, '.kunye-bar__row')
      const times = new Times()
      for (let turn = 1; turn <= TIMES; turn += 1) {
        const seen = shown(editor, '.kunye-bar__row .kunye-link', `${turn} yorum`)
        const body = { article: id, body: `${turn}. yorum` }
        await times.take(() => call(reporter, 'POST', 'comments', body), seen)
        await editor.waitForTimeout(QUIET_MS)
      }
      times.report('comment')

      const here = `articles/${id}/presence`
      const presence = new Times()
      for (let turn = 0; turn < Math.min(TIMES, 3); turn += 1) {
        const came = shown(editor, '.kunye-here', newsroom.account('reporter').name)
        await presence.take(() => call(reporter, 'PUT', here, {}), came)
        const gone = editor.locator('.kunye-here').waitFor({ state: 'detached' })
        await editor.waitForTimeout(QUIET_MS)
        await call(reporter, 'DELETE', here)
        await gone
        await editor.waitForTimeout(QUIET_MS)
      }
      presence.report('presence')
      // As a page says it that is opened and left.
      const came = shown(editor, '.kunye-here', newsroom.account('reporter').name)
      await reporter.goto(`${newsroom.url}/admin/collections/articles/${id}`)
      await came
      const left = editor.locator('.kunye-here').waitFor({ state: 'detached' })
      await reporter.goto(`${newsroom.url}/admin`)
      await left
      expect(await isKept(editor)).toBe(true)
    },
    240_000,
  )

  long(
    'however many tabs, one stream; when its tab is closed another one goes on',
    async () => {
      const reporter = await as('reporter')
      const { context, page: first } = await logIn(
        ...([browser, newsroom.url, newsroom.account('editor', 1), 1440] as const),
      )
      await first.close()
      const streams = streamsOf(context)
      const tabs: Page[] = []
      for (let tab = 0; tab < 4; tab += 1) {
        const page = await context.newPage()
        tabs.push(page)
        await page.goto(`${newsroom.url}/admin?view=board`)
        await page.locator('.kunye-desk__head').waitFor()
      }
      await expectSoon(() => streams.open.size, 1)
      expect(streams.asked()).toBe(1)
      const every = tabs.map((page) => shown(page, `[data-card="${id}"]`, 'Dört sekmede'))
      await call(reporter, 'PATCH', `articles/${id}`, { headline: 'Dört sekmede görülen haber' })
      // A page that nobody looks at waits until somebody does.
      for (const [at, page] of tabs.entries()) {
        await page.bringToFront()
        await every[at]
      }
      await tabs[0]?.close()
      await expectSoon(() => streams.asked(), 2)
      expect(streams.open.size).toBe(1)
      const last = tabs[3]
      if (!last) throw new Error('no tab')
      await last.bringToFront()
      const again = shown(last, `[data-card="${id}"]`, 'Üç sekmede')
      await call(reporter, 'PATCH', `articles/${id}`, { headline: 'Üç sekmede görülen haber' })
      await again
      for (const page of tabs.slice(1)) await page.close()
    },
    240_000,
  )
})

/** The streams of a browser: those that are open, and how many were asked for. */
function streamsOf(context: BrowserContext) {
  const open = new Set<Request>()
  let asked = 0
  const isLive = (request: Request) => request.url().endsWith('/api/live')
  context.on('response', (response) => {
    if (!isLive(response.request()) || response.status() !== 200) return
    asked += 1
    open.add(response.request())
  })
  const over = (request: Request) => void open.delete(request)
  context.on('requestfinished', over)
  context.on('requestfailed', over)
  context.on('page', (page) =>
    page.on('close', () => {
      for (const request of open) if (request.frame().page() === page) open.delete(request)
    }),
  )
  return { open, asked: () => asked }
}

async function expectSoon(read: () => number, wanted: number): Promise<void> {
  for (let tries = 0; tries < 300 && read() !== wanted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  expect(read()).toBe(wanted)
}
