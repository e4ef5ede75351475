import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toText } from '@/src/language/richText/toText'
import { tabTo } from '@/tests/support/keyboard'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const PARAGRAPHS = [
  'Değirmendere Belediyesi, eski değirmenin onarılacağını duyurdu.',
  'Onarım ilkbaharda başlayacak.',
  'Değirmen 1911’de kurulmuştu.',
]

describe('two people at one article, in two real browsers', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let first: Page
  let second: Page
  let id = ''

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const open = async (role: string): Promise<Page> => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account(role))
    if (id === '') {
      id = await page.evaluate(
        (data) =>
          fetch('/api/articles', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(data),
          })
            .then((answer) => answer.json())
            .then(({ doc }) => doc.id as string),
        { headline: 'Eski değirmen onarılıyor', body: fromParagraphs(PARAGRAPHS) },
      )
    }
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.locator('[contenteditable="true"] p').nth(2).waitFor()
    return page
  }
  const type = async (page: Page, paragraph: number, words: string) => {
    await page.locator('[contenteditable="true"] p').nth(paragraph).click()
    await page.keyboard.press('End')
    await page.keyboard.type(words)
  }
  const saved = async (page: Page, press: () => Promise<void>) => {
    // Form state and save are two ways to the server; on a busy machine they take their time.
    const answer = page.waitForResponse(
      (response) =>
        response.url().includes(`/api/articles/${id}`) &&
        response.status() === 200 &&
        response.request().method() === 'PATCH',
      { timeout: 120_000 },
    )
    await press()
    await answer
  }
  const stored = (page: Page) =>
    page.evaluate(
      (article) => fetch(`/api/articles/${article}?depth=0`).then((answer) => answer.json()),
      id,
    )
  const dialog = (page: Page) => page.locator('.kunye-dialog')

  it('keeps the paragraph of each when they do not collide', async () => {
    first = await open('reporter')
    second = await open('editor')
    await type(first, 0, ' Karar dün alındı.')
    await saved(first, () => first.keyboard.press('Control+s'))
    await type(second, 2, ' Son kez 1987’de çalıştı.')
    await second.keyboard.press('Control+s')
    await dialog(second).getByText('Değişiklikler çakışmıyor').waitFor()
    // The focus stands on the merge: one key saves it.
    await saved(second, () => second.keyboard.press('Enter'))
    const { body, revision } = await stored(second)
    expect(toText(body).split('\n\n')).toEqual([
      `${PARAGRAPHS[0]} Karar dün alındı.`,
      PARAGRAPHS[1],
      `${PARAGRAPHS[2]} Son kez 1987’de çalıştı.`,
    ])
    expect(revision).toBe(3)
    expect(await dialog(second).count()).toBe(0)
    expect(await second.locator('[contenteditable="true"]').first().innerText()).toContain(
      'Karar dün',
    )
  }, 240_000)

  long(
    'lets both versions of one paragraph stand, decided with the keyboard alone',
    async () => {
      first = await open('reporter')
      second = await open('editor')
      await type(first, 1, ' Bedeli belli değil.')
      await saved(first, () => first.keyboard.press('Control+s'))
      await type(second, 1, ' İhale mayısta.')
      await second.keyboard.press('Control+s')
      await dialog(second).getByText('Karar bekleyen 1 yer var.').waitFor()
      await second.setViewportSize({ width: 390, height: 844 })
      await second.screenshot({ path: 'tests/e2e/screenshots/merge-conflict-390.png' })
      await second.setViewportSize({ width: 1280, height: 900 })
      await second.screenshot({ path: 'tests/e2e/screenshots/merge-conflict-1280.png' })

      // The focus stands on the first way; the arrow goes to theirs, a second one to both.
      await second.keyboard.press('Space')
      await second.keyboard.press('ArrowDown')
      await second.keyboard.press('ArrowDown')
      await second.keyboard.press('Control+z')
      expect(await dialog(second).locator('input[value="theirs"]').isChecked()).toBe(true)
      await tabTo(second, '.kunye-conflict')
      await second.keyboard.press('ArrowDown')
      expect(await dialog(second).locator('input[value="both"]').isChecked()).toBe(true)
      await second.keyboard.press('Enter')
      await saved(second, () => second.keyboard.press('Enter'))

      const { body, revision } = await stored(second)
      expect(toText(body).split('\n\n').slice(1, 3)).toEqual([
        `${PARAGRAPHS[1]} İhale mayısta.`,
        `${PARAGRAPHS[1]} Bedeli belli değil.`,
      ])
      expect(revision).toBe(5)
      await second.goto(`${newsroom.url}/admin/collections/articles/${id}/versions`)
      await second.getByText('Eski değirmen onarılıyor').first().waitFor()
      expect(await second.locator('tbody tr').count()).toBe(5)
    },
    240_000,
  )
})
