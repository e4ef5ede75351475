import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { sampleCard } from '@/src/editorial/parts/screens/sampleDesk'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { longestTask } from '@/tests/support/longestTask'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const TEXTS = 1_000
/** Processor time is for a quiet machine: `npm run soak -- scroll`. */
const MEASURED = process.env.KUNYE_LONG_TASKS === 'yes'
const PAGE = 40
const WORDS = 'Saray iddiasının kaynağını yazın.'

describe('the desk, in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const as = async (role: string): Promise<Page> =>
    (await logIn(browser, newsroom.url, newsroom.account(role), 1440)).page
  const open = async (page: Page, search: string): Promise<void> => {
    await page.goto(`${newsroom.url}/admin${search}`)
    await page.locator('.kunye-desk__head').waitFor()
  }
  const call = <Answer>(page: Page, path: string, body?: unknown): Promise<Answer> =>
    page.evaluate(
      async ({ path: at, body: data }) => {
        const answer = await fetch(`/api/articles${at}`, {
          method: data ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json' },
          body: data ? JSON.stringify(data) : undefined,
        })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as never
      },
      { path, body },
    )
  const stageOf = async (page: Page, id: string) =>
    (await call<{ stage: string }>(page, `/${id}?depth=0`)).stage
  const act = async (page: Page, id: string, action: string, input: object) => {
    const { revision } = await call<{ revision: number }>(page, `/${id}?depth=0`)
    await call(page, `/${id}/transition`, { action, revision, input })
  }
  const rowOf = (page: Page, id: string) => page.locator(`.kunye-desk__row[data-card="${id}"]`)

  it('a story goes from its reporter to the editor and back by M, with the words, and the address keeps the filter', async () => {
    const reporter = await as('reporter')
    const { doc } = await call<{ doc: { id: string } }>(reporter, '', {
      headline: 'Masadan geçen haber',
      body: fromParagraphs(['Vali konuştu. Yol kapandı.']),
    })
    await open(reporter, '?view=rows&band=writing')
    await rowOf(reporter, doc.id).locator('[data-row]').focus()
    await reporter.keyboard.press('m')
    await reporter.locator('.kunye-desk__moves button', { hasText: 'İncelemeye gönder' }).waitFor()
    // The first open place has the focus.
    await reporter.keyboard.press('Enter')
    const send = reporter.locator('.kunye-dialog__foot button[type="submit"]')
    await Promise.race([
      send.waitFor().then(() => send.click()),
      reporter.getByText('İncelemeye gönderildi.').waitFor(),
    ])
    await rowOf(reporter, doc.id).waitFor({ state: 'detached' })
    expect(await stageOf(reporter, doc.id)).toBe('inReview')

    const editor = await as('editor')
    await open(editor, '?view=board')
    const isAnswered = (path: string) => (response: { url(): string }) =>
      response.url().includes(path)
    const filtered = editor.waitForResponse(isAnswered('/api/desk?person='))
    await editor.keyboard.press('/')
    await editor.locator('.kunye-desk__filters select').nth(1).selectOption('me')
    await filtered
    expect(new URL(editor.url()).searchParams.get('person')).toBe('me')
    await editor.reload()
    await editor.locator('.kunye-desk__filters select[data-on]').waitFor()
    await editor.locator('.kunye-desk__filters select').nth(1).selectOption('')
    await act(editor, doc.id, 'assign', { dueAt: '2001-01-01T00:00:00.000Z' })
    const card = editor.locator(`[data-column="review"] [data-card="${doc.id}"]`)
    // Due since long, it stands elsewhere in the answer than it stood: what is pressed before is another card.
    const asked = editor.waitForResponse(isAnswered('/api/desk'))
    await editor.evaluate(() => window.dispatchEvent(new Event('focus')))
    await (await asked).finished()
    await card.waitFor()
    expect(await editor.locator('.kunye-desk__column').count()).toBe(4)

    // Carried by the mouse: what is open is said before it is dropped; given up, the card is at home.
    // Waits until it stands still.
    await card.hover({ position: { x: 30, y: 20 } })
    const from = await card.boundingBox()
    if (!from) throw new Error('no card')
    await editor.mouse.down()
    await editor.mouse.move(from.x + 60, from.y + 30, { steps: 4 })
    const target = editor.locator('[data-target="writing"]')
    await target.getByText('Bırakın: Düzeltme iste').waitFor()
    expect(await editor.locator('[data-target="live"]').innerText()).toContain('onaylan')
    const to = await target.boundingBox()
    if (!to) throw new Error('no target')
    await editor.mouse.move(to.x + 40, to.y + 15, { steps: 4 })
    await editor.mouse.up()
    await editor.locator('dialog[open] textarea').waitFor()
    await editor.keyboard.press('Escape')
    await card.waitFor()

    await card.locator('[data-row]').focus()
    await editor.keyboard.press('m')
    await editor.locator('.kunye-desk__moves button', { hasText: 'Düzeltme iste' }).click()
    await editor.locator('dialog[open] textarea').fill(WORDS)
    await editor.keyboard.press('Control+Enter')
    await editor.getByText('Düzeltme istendi; yazara bildirildi.').waitFor()
    await editor.locator(`[data-column="writing"] [data-card="${doc.id}"]`).waitFor()
    expect(await stageOf(editor, doc.id)).toBe('changesRequested')

    await open(reporter, '?view=rows&band=changes')
    await rowOf(reporter, doc.id).getByText(WORDS).waitFor()
  }, 240_000)

  long(
    'greets whoever comes for the first time with a story to be shown round in, and not again',
    async () => {
      const checker = await as('factChecker')
      await open(checker, '')
      const greeting = checker.getByRole('heading', { name: 'Künye’ye hoş geldiniz' })
      await greeting.waitFor()
      await checker.getByRole('link', { name: /^Bir haberde gezdir/ }).click()
      await checker.locator('.kunye-tour').waitFor()
      await checker.keyboard.press('Escape')
      await checker.locator('.kunye-tour').waitFor({ state: 'detached' })
      await open(checker, '')
      expect(await greeting.count()).toBe(0)
    },
    240_000,
  )

  long(
    'a chief has a gate, and a thousand texts are at most eighty rows',
    async () => {
      const chief = await as('chief')
      await open(chief, '?view=board')
      const { bands } = await chief.evaluate(async () => (await fetch('/api/desk')).json())
      expect(bands.map(({ key }: { key: string }) => key)).toContain('legal')
      await chief.route('**/api/desk/rows**', (route) => {
        const from = Number(new URL(route.request().url()).searchParams.get('after') ?? 0)
        const cards = Array.from({ length: PAGE }, (_, at) => sampleCard(from + at + 1))
        const next = from + PAGE < TEXTS ? String(from + PAGE) : null
        return route.fulfill({ json: { now: new Date().toISOString(), total: TEXTS, cards, next } })
      })
      // A key before the page listens is lost, as everywhere: a hand presses again.
      const isList = () => new URL(chief.url()).searchParams.get('view') === 'rows'
      for (let tries = 0; tries < 20 && !isList(); tries += 1) {
        await chief.keyboard.press('2')
        await chief.waitForTimeout(1_000)
      }
      const rows = chief.locator('.kunye-desk__row')
      const inList = chief.locator('.kunye-desk__rows--even .kunye-desk__row')
      await inList.first().waitFor()
      let most = 0
      const last = chief.getByText(`Haber ${TEXTS}`, { exact: true })
      // By time: a loaded machine turns a page later than the wheel does.
      const until = Date.now() + 120_000
      const scroll = async () => {
        while (Date.now() < until && (await last.count()) === 0) {
          await chief.mouse.wheel(0, 2_400)
          await chief.waitForTimeout(60)
          most = Math.max(most, await rows.count())
        }
      }
      if (MEASURED) {
        const ms = await longestTask(browser, chief, scroll)
        console.log(`scroll longest task: ${ms.toFixed(1)} ms of processor time`)
        expect(ms).toBeLessThanOrEqual(50)
      } else await scroll()
      expect(await last.count()).toBe(1)
      expect(most).toBeGreaterThan(20)
      expect(most).toBeLessThanOrEqual(80)
      // By keyboard too: the row before is drawn, and has the focus.
      await last.focus()
      await chief.keyboard.press('k')
      expect(await chief.evaluate(() => document.activeElement?.textContent)).toBe(
        `Haber ${TEXTS - 1}`,
      )
    },
    240_000,
  )
})
