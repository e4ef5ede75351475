import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toText } from '@/src/language/richText/toText'
import { tabTo } from '@/tests/support/keyboard'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const EDITOR = '.rich-text-lexical [contenteditable]'
const PARAGRAPHS = ['Kazada 3 kişi öldü. Yol kapandı.', 'Vali açıklama yaptı.']

describe('the page of an article, in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 240_000)
  beforeEach(async () => {
    page = (await logIn(browser, newsroom.url, newsroom.account('reporter'))).page
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const call = <Answer>(on: Page, path: string, body?: unknown): Promise<Answer> =>
    on.evaluate(
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
  type Stored = { id: string; revision: number; headline: string; dek: string; bylines: Byline[] }
  type Byline = { name: string; user: string }
  const file = async (body: object): Promise<string> =>
    (await call<{ doc: Stored }>(page, '', body)).doc.id
  const stored = (id: string) => call<Stored>(page, `/${id}?depth=0`)
  const open = async (on: Page, id: string): Promise<void> => {
    await on.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await on.locator(EDITOR).first().waitFor()
    await on.locator('.kunye-foot').waitFor()
  }
  const foot = () => page.locator('.kunye-foot')

  long(
    'takes headline, dek and text one after the other by Enter, and begins with the own byline',
    async () => {
      await open(page, 'create')
      await page.waitForFunction(() => document.activeElement?.id === 'field-headline')
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      await page.keyboard.type('Kar erken eridi')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Barajlar doldu')
      await page.keyboard.press('Enter')
      await page.keyboard.type('Barajlar yüzde doksan dolu.')
      await foot().getByText('4 sözcük').waitFor()
      await page.keyboard.press('Control+s')
      await page.waitForURL(/articles\/[0-9a-f]{24}/)
      const id = /articles\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? ''
      const { headline, dek, bylines } = await stored(id)
      const { name } = newsroom.account('reporter')
      expect([headline, dek, bylines.map((one) => one.name)]).toEqual([
        'Kar erken eridi',
        'Barajlar doldu',
        [name],
      ])
    },
    120_000,
  )

  long(
    'leaves an article that has no byline without one, whoever opens and saves it',
    async () => {
      const id = await file({ headline: 'Ajanstan', body: fromParagraphs(PARAGRAPHS) })
      await open(page, id)
      expect(await page.locator('#field-bylines .array-field__row').count()).toBe(0)
      await page.locator('#field-dek').fill('Bir kaza')
      await page.keyboard.press('Control+s')
      await page
        .getByText(/kaydedildi|güncellendi/i)
        .first()
        .waitFor()
      const { dek, bylines } = await stored(id)
      expect([dek, bylines ?? []]).toEqual(['Bir kaza', []])
    },
    120_000,
  )

  it('keeps caret, undo and every letter while a save and its answer are under way', async () => {
    const id = await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) })
    await open(page, id)
    const first = page.locator(EDITOR).first().locator('p').first()
    const isSave = (path: string) => path.includes(`/api/articles/${id}`)
    await page.route('**/api/articles/**', async (route, request) => {
      if (request.method() !== 'PATCH') return route.continue()
      // Letters come before the newsroom has the text, and before its answer is here.
      await new Promise((resolve) => setTimeout(resolve, 600))
      const answer = await route.fetch()
      await new Promise((resolve) => setTimeout(resolve, 600))
      await route.fulfill({ response: answer })
    })
    await first.click()
    await page.keyboard.press('End')
    const added = ' Yaralılar ilçedeki hastaneye götürüldü, yol iki saat sonra açıldı.'
    const saved = page.waitForResponse((response) => isSave(response.url()) && response.ok())
    await page.keyboard.type(added.slice(0, 5))
    await page.keyboard.press('Control+s')
    await page.keyboard.type(added.slice(5), { delay: 40 })
    await saved
    await page
      .getByText(/kaydedildi|güncellendi/i)
      .first()
      .waitFor()
    expect(await first.innerText()).toBe(PARAGRAPHS[0] + added)
    await page.keyboard.type('!')
    expect(await first.innerText()).toBe(`${PARAGRAPHS[0]}${added}!`)
    await page.unroute('**/api/articles/**')
    await page.waitForTimeout(700)
    const again = page.waitForResponse((response) => isSave(response.url()) && response.ok())
    await page.keyboard.press('Control+s')
    await again
    const { body } = await call<{ body: unknown }>(page, `/${id}?depth=0`)
    expect(toText(body)).toBe([`${PARAGRAPHS[0]}${added}!`, PARAGRAPHS[1]].join('\n\n'))
    // How many letters one step takes back depends on how fast they came.
    for (let steps = 0; steps < 30 && (await first.innerText()) !== PARAGRAPHS[0]; steps += 1) {
      await page.keyboard.press('Control+z')
    }
    expect(await first.innerText()).toBe(PARAGRAPHS[0])
  }, 120_000)

  it('offers again what was written while a transition was under way', async () => {
    // A figure that nobody is marked for would ask first whether it is meant so.
    const id = await file({ headline: 'Kaza', body: fromParagraphs(['Yol kapandı.']) })
    await open(page, id)
    await page.route('**/transition', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await route.continue()
    })
    const underWay = page.waitForRequest('**/transition')
    await page.getByRole('button', { name: 'İncelemeye gönder' }).first().click()
    await underWay
    await page.locator('#field-dek').fill('Son anda yazılan spot')
    await page.getByText(/Kaydedilmemiş metniniz/).waitFor()
    await page.unroute('**/transition')
  }, 120_000)

  long(
    'shows one of four parts beside the text by keyboard, and forgets nothing begun in another',
    async () => {
      await open(page, await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) }))
      const shown = () =>
        page.evaluate(() =>
          ['#field-section', '.attribution-panel', '.kunye-comments', '.kunye-story'].filter(
            (part) => (document.querySelector(part)?.getClientRects().length ?? 0) > 0,
          ),
        )
      await page.locator('#field-edNote').fill('Yarım kalan')
      expect(await shown()).toEqual(['#field-section'])
      await page.locator(EDITOR).first().click()
      await page.keyboard.press('Control+.')
      for (const part of ['.attribution-panel', '.kunye-comments', '.kunye-story']) {
        await page.keyboard.press('ArrowRight')
        expect(await shown()).toEqual([part])
      }
      await page.keyboard.press('ArrowRight')
      expect(await page.locator('#field-edNote').inputValue()).toBe('Yarım kalan')
      await page.keyboard.press('Control+.')
      expect(
        await page.evaluate(() => document.activeElement?.closest('[contenteditable]')),
      ).not.toBe(null)
      await page.keyboard.press('Control+Shift+F')
      expect(await shown()).toEqual([])
      await page.keyboard.press('Control+Shift+F')
      expect(await shown()).toEqual(['#field-section'])
    },
    120_000,
  )

  long(
    'has a piece for every sentence, which leads to it',
    async () => {
      await open(page, await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) }))
      await foot().getByRole('img', { name: '3 cümle: 0 atıflı, 0 adıyla' }).waitFor()
      await page.locator('.kunye-strip i').nth(2).click()
      await page.waitForFunction(
        (words) => document.getSelection()?.toString() === words,
        PARAGRAPHS[1],
      )
    },
    120_000,
  )

  long(
    'shows who approves what changed since changes were asked for, and what is missing',
    async () => {
      const id = await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) })
      const act = async (on: Page, action: string, input: object = {}) => {
        const { revision } = await call<Stored>(on, `/${id}?depth=0`)
        await call(on, `/${id}/transition`, { action, revision, input })
      }
      const editor = (await logIn(browser, newsroom.url, newsroom.account('editor'))).page
      await act(page, 'submit')
      await act(editor, 'requestChanges', { reason: 'Ölü sayısı doğru mu?' })
      await open(page, id)
      await page.locator(EDITOR).first().locator('p').first().click()
      await page.keyboard.press('End')
      await page.keyboard.type(' 5 yaralı var.')
      await page.keyboard.press('Control+s')
      await page
        .getByText(/kaydedildi|güncellendi/i)
        .first()
        .waitFor()
      await act(page, 'submit')

      await open(editor, id)
      await editor.keyboard.press('Alt+Shift+O')
      const sheet = editor.locator('.kunye-decision')
      await sheet.getByText('Düzeltme istendiğinden beri').waitFor()
      await sheet.locator('ins', { hasText: '5' }).first().waitFor()
      // In the words, and as a sentence that came with a figure.
      expect([...new Set(await sheet.locator('ins').allInnerTexts())]).toEqual([' 5 yaralı var.'])
      expect(await sheet.locator('del').count()).toBe(0)
      expect(await sheet.locator('.kunye-checks__lack').count()).toBe(4)
      await tabTo(editor, '.kunye-dialog button[type="submit"]')
    },
    180_000,
  )

  long(
    'marks words that are spoken about, counts them in the bar, and tells who is named by @',
    async () => {
      const id = await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) })
      await open(page, id)
      const first = page.locator(EDITOR).first().locator('p').first()
      // A page that still settles may take a key; whoever sees that selects again.
      for (let tries = 0; tries < 10; tries += 1) {
        await first.click()
        await page.keyboard.press('Home')
        for (let letter = 0; letter < 6; letter += 1) await page.keyboard.press('Shift+ArrowRight')
        if ((await page.evaluate(() => String(document.getSelection()))) === 'Kazada') break
        // The tools of a selection would lie over the line.
        await page.keyboard.press('ArrowLeft')
        await page.waitForTimeout(300)
      }
      await page.keyboard.press('Alt+Shift+M')
      const { name } = newsroom.account('editor')
      await page.keyboard.type(`Nerede? @${name.slice(0, 3)}`)
      await page.locator('[role="option"]', { hasText: name }).waitFor()
      await page.keyboard.press('Enter')
      await page.keyboard.type('bakar mısın?')
      await page.locator('.kunye-dialog input[type="checkbox"]').check()
      await page.keyboard.press('Control+Enter')
      await page.locator('.kunye-dialog').waitFor({ state: 'detached' })

      const { comments } = await call<{ comments: { body: string; mentions: string[] }[] }>(
        page,
        `/${id}/comments`,
      )
      expect(comments.map(({ body, mentions }) => [body, mentions.length])).toEqual([
        [`Nerede? @${name} bakar mısın?`, 1],
      ])
      const marked = (expected: string[][]) =>
        page.waitForFunction(
          (wanted) =>
            JSON.stringify(
              ['kunye-comment', 'kunye-comment-blocks', 'kunye-comment-now'].map((wash) =>
                [...(CSS.highlights.get(wash) ?? [])].map((range) => String(range)),
              ),
            ) === wanted,
          JSON.stringify(expected),
        )
      await marked([[], ['Kazada'], []])
      await page.getByRole('button', { name: /^1 yorum/ }).waitFor()
      await page.locator('.kunye-pin--blocks').click()
      await page.locator('[data-thread][aria-current]').waitFor()
      await marked([[], [], ['Kazada']])
      await page.locator('.kunye-comment__words strong', { hasText: `@${name}` }).waitFor()
      // Words before it move the mark with its words.
      await first.click()
      await page.keyboard.press('Home')
      await page.keyboard.type('Dün ')
      await page.waitForFunction(() =>
        [...(CSS.highlights.get('kunye-comment-now') ?? [])].some(
          (range) => String(range) === 'Kazada',
        ),
      )
      await page.keyboard.press('Control+s')
      const editor = (await logIn(browser, newsroom.url, newsroom.account('editor'))).page
      const inbox = await editor.evaluate(() =>
        fetch('/api/notifications?limit=20&sort=-createdAt&depth=0').then((answer) =>
          answer.json(),
        ),
      )
      expect(
        inbox.docs
          .filter(({ article }: { article: string }) => article === id)
          .map(({ kind }: { kind: string }) => kind),
      ).toContain('mentioned')
    },
    180_000,
  )

  long(
    'shows the reader’s page beside the text as one types, to nobody else, and drops it with the page',
    async () => {
      const id = await file({ headline: 'Kaza', body: fromParagraphs(PARAGRAPHS) })
      await open(page, id)
      await page.locator('#field-headline').click()
      await page.keyboard.press('Alt+Shift+N')
      const shown = page.frameLocator('.kunye-preview iframe:not(.kunye-preview__coming)')
      await shown.locator('h1', { hasText: 'Kaza' }).waitFor()
      await page.locator('#field-headline').fill('Kazada üç ölü')
      await shown.locator('h1', { hasText: 'Kazada üç ölü' }).waitFor()
      expect((await stored(id)).headline).toBe('Kaza')
      const address = `${newsroom.url}/onizleme/${id}/benim`
      const other = (await logIn(browser, newsroom.url, newsroom.account('editor'))).page
      await other.goto(address)
      await other.getByRole('heading', { name: 'Önizleme açılamadı' }).waitFor()

      // What a save refuses has no preview, and says why.
      await page.locator('#field-dek').fill('x'.repeat(501))
      await page.locator('.kunye-preview__problem').waitFor()
      await page.locator('#field-dek').fill('Bir spot')
      await shown.getByText('Bir spot').waitFor()
      await page.keyboard.press('Alt+Shift+N')
      await page.locator('.kunye-preview').waitFor({ state: 'detached' })
      await page.waitForTimeout(500)
      const again = await page.context().newPage()
      await again.goto(address)
      await again.getByRole('heading', { name: 'Önizleme açılamadı' }).waitFor()
      await again.close()
      await page.keyboard.press('Control+s')
      await page.getByText('güncellendi').first().waitFor()
    },
    180_000,
  )

  long(
    'approves and schedules in one go, and says that the approval stands where the second is refused',
    async () => {
      const editor = (await logIn(browser, newsroom.url, newsroom.account('editor'))).page
      const scheduling = async (headline: string, choose: () => Promise<void>, told: RegExp) => {
        const id = await file({ headline, body: fromParagraphs(PARAGRAPHS) })
        const { revision } = await stored(id)
        await call(page, `/${id}/transition`, { action: 'submit', revision, input: {} })
        await open(editor, id)
        await editor.getByRole('button', { name: 'Onayla' }).waitFor()
        await editor.keyboard.press('Control+Enter')
        await editor.getByLabel('Zamanlansın').check()
        await choose()
        await editor.keyboard.press('Control+Enter')
        await editor.getByText(told).first().waitFor()
        return call<{ stage: string; scheduledAt?: string }>(editor, `/${id}?depth=0`)
      }
      const soon = await scheduling(
        'Kaza',
        () => editor.getByRole('button', { name: /^Yarın 07.00/ }).click(),
        /^Zamanlandı\.$/,
      )
      expect([soon.stage, soon.scheduledAt?.slice(11, 16)]).toEqual(['scheduled', '04:00'])
      const late = await scheduling(
        'Eski kaza',
        () => editor.locator('input[type="datetime-local"]').fill('2020-01-01T07:00'),
        /^Onaylandı\.$/,
      )
      expect(late.stage).toBe('approved')
      await editor.getByText('Bu zaman geçmişte.').first().waitFor()
    },
    180_000,
  )
})
