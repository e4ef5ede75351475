import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, index) => `Onarımın ${index + 1}. günü: ustalar kemerin taşlarını numaralayıp indirdi.`,
)
// A desk, a narrow window in which the buttons take more rows, and a phone, where the bar scrolls away.
const WIDTHS = [1440, 900, 390]

const RIGHT = { under: 0, sticks: true, touched: true }

describe('the toolbar of a long text, in a real browser', () => {
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

  const draft = (page: Page): Promise<string> =>
    page.evaluate(
      (data) =>
        fetch('/api/articles', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(data),
        })
          .then((answer) => answer.json())
          .then(({ doc }) => doc.id as string),
      { headline: 'Kemer taş taş iniyor', body: fromParagraphs(PARAGRAPHS) },
    )
  /** How far the toolbar lies under the bar, and what a finger on its first button would touch. */
  const seen = (page: Page) =>
    page.evaluate(() => {
      const bar = document.querySelector('.doc-controls')?.getBoundingClientRect()
      const toolbar = document.querySelector('.fixed-toolbar')
      const button = toolbar?.querySelector('button')?.getBoundingClientRect()
      if (!bar || !toolbar || !button) return null
      const { top } = toolbar.getBoundingClientRect()
      const touched = document.elementFromPoint(
        button.x + button.width / 2,
        button.y + button.height / 2,
      )
      return {
        under: Math.max(0, Math.round(bar.bottom - top)),
        sticks: top >= 0 && top < window.innerHeight / 2,
        touched: touched?.closest('.fixed-toolbar') !== null && touched !== null,
      }
    })

  /** The page has to be laid out anew first, which takes a moment or two; what is wrong stays wrong. */
  const settled = async (page: Page) => {
    for (let tries = 0; tries < 20; tries += 1) {
      if (JSON.stringify(await seen(page)) === JSON.stringify(RIGHT)) break
      await page.waitForTimeout(100)
    }
    return seen(page)
  }

  long(
    'is never under the bar, however many rows that has',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('editor'))
      const id = await draft(page)
      await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
      await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor()
      const lines = page.locator('.rich-text-lexical [contenteditable] p')
      await lines.nth(40).waitFor()
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await lines.nth(40).scrollIntoViewIfNeeded()
        expect([width, await settled(page)]).toEqual([width, RIGHT])
        // Unsaved words add a row to the bar.
        await lines.nth(40).click()
        await page.keyboard.type('x')
        await page.locator('.kunye-kept').getByText(/./).first().waitFor()
        expect([width, await settled(page)]).toEqual([width, RIGHT])
      }
    },
    120_000,
  )
})
