import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

describe('the palette, by keyboard', () => {
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

  const field = (page: Page) => page.getByRole('combobox', { name: /komut yaz$/ })
  const options = (page: Page) => page.locator('.kunye-palette [role="option"]')
  /** Opened and asked; the list is of these words. */
  const ask = async (page: Page, words: string, first: string): Promise<void> => {
    await page.keyboard.press('Control+k')
    await field(page).waitFor()
    await page.keyboard.type(words)
    await options(page).filter({ hasText: first }).first().waitFor()
  }
  const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
  const open = async (page: Page, path: string) => {
    await page.goto(`${newsroom.url}${path}`)
    await page.locator('.kunye-palette-button:visible').first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  const draftOf = (page: Page, headline: string, words: string) =>
    page.evaluate(
      async ([title, body]) => {
        const answer = await fetch('/api/articles', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ headline: title, body: JSON.parse(body ?? '') }),
        })
        return (await answer.json()).doc.id as string
      },
      [headline, JSON.stringify(fromParagraphs([words]))] as const,
    )

  long(
    'finds a story by words of its text, in another tab too; what was opened stands first then',
    async () => {
      const { page, context } = await logIn(
        browser,
        newsroom.url,
        newsroom.account('reporter'),
        1280,
      )
      const id = await draftOf(
        page,
        'Paletin bulduğu haber',
        'Gökçeören barajında kırlangıç sayıldı.',
      )
      await open(page, '/admin')
      await ask(page, 'kirlangicin gokceoren', 'Paletin bulduğu haber')
      expect(await barriersOn(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.waitForURL(new RegExp(id))
      await page.locator('.kunye-foot').waitFor()

      await open(page, '/admin')
      await page.keyboard.press('Control+k')
      await options(page).filter({ hasText: 'Paletin bulduğu haber' }).first().waitFor()
      expect(await options(page).first().innerText()).toContain('Paletin bulduğu haber')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      expect(await active(page).innerText()).toContain('Paletin bulduğu haber')
      const other = context.waitForEvent('page')
      await page.keyboard.press('Control+Enter')
      await (await other).waitForURL(new RegExp(id))
      await page.keyboard.press('Escape')
      await field(page).waitFor({ state: 'detached' })

      // Nobody else's draft.
      const stranger = await logIn(browser, newsroom.url, newsroom.account('reporter', 1), 390)
      await open(stranger.page, '/admin')
      await stranger.page.locator('.kunye-palette-button:visible').first().click()
      await field(stranger.page).fill('kırlangıç gökçeören')
      await stranger.page.getByText(/^Bulunamadı/).waitFor()
      expect(await stranger.page.getByText('Paletin bulduğu haber').count()).toBe(0)
      expect(await barriersOn(stranger.page)).toEqual([])
      const { right = 0, left = -1 } = await stranger.page
        .locator('.kunye-palette')
        .evaluate((dialog) => dialog.getBoundingClientRect())
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
    },
    240_000,
  )

  long(
    'does what the buttons of the page do and says why what is closed is closed, from inside the text',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
      const id = await draftOf(page, 'Paletin gönderdiği haber', 'Vali konuştu.')
      await open(page, `/admin/collections/articles/${id}`)
      await page.locator('.kunye-actions:not(.kunye-actions--empty)').first().waitFor()
      const text = page.locator('.rich-text-lexical [contenteditable]')
      await text.click()
      await ask(page, 'yayimla', 'Yayımla')
      const closed = options(page).filter({ hasText: 'Yayımla' }).first()
      expect(await closed.getAttribute('aria-disabled')).toBe('true')
      expect((await closed.innerText()).length).toBeGreaterThan('Yayımla'.length + 10)
      // The focus goes back to where it was.
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => document.activeElement?.closest('[contenteditable]'))
      await ask(page, 'incelemeye', 'İncelemeye gönder')
      await page.keyboard.press('Enter')
      const send = page.locator('.kunye-dialog__foot button[type="submit"]')
      const sent = page.getByText('İncelemeye gönderildi.')
      await send.or(sent).first().waitFor()
      if (await send.isVisible()) await page.keyboard.press('Control+Enter')
      await sent.waitFor()
    },
    240_000,
  )

  long(
    'makes a record of the words that found nobody, and opens it; who is there is not made again',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
      await open(page, '/admin')
      await ask(page, 'Şaziye Kırımlıoğlu', 'Kişi ekle: Şaziye Kırımlıoğlu')
      expect(await options(page).allInnerTexts()).toEqual([
        expect.stringContaining('Kişi ekle: Şaziye Kırımlıoğlu'),
        expect.stringMatching(/Kaynak ekle: Şaziye Kırımlıoğlu\s+Gazete/),
        expect.stringContaining('Olay ekle: Şaziye Kırımlıoğlu'),
      ])
      expect(await barriersOn(page)).toEqual([])
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/collections\/persons\/[0-9a-f]{24}/)
      await page.getByRole('heading', { name: 'Şaziye Kırımlıoğlu' }).first().waitFor()

      await open(page, '/admin')
      await ask(page, '@saziye kirimlioglu', 'Kaynak ekle')
      await options(page).filter({ hasText: 'Şaziye Kırımlıoğlu' }).first().waitFor()
      expect(await options(page).filter({ hasText: 'Kişi ekle' }).count()).toBe(0)
      expect(await active(page).innerText()).toContain('Şaziye Kırımlıoğlu')
    },
    240_000,
  )

  long(
    'changes the theme, and leads to the lists that a person may open',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('admin'), 1280)
      await open(page, '/admin')
      await ask(page, '>koyu', 'Görünüm: koyu')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
      await ask(page, '>acik', 'Görünüm: açık')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.documentElement.dataset.theme === 'light')
      await ask(page, 'Masalar', 'Masalar')
      expect(await options(page).filter({ hasText: 'Haberler' }).count()).toBe(0)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/collections\/desks/)
    },
    240_000,
  )
})
