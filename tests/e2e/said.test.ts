import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const PAGE = '/admin/kim-ne-dedi'

describe('who said what', () => {
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

  long(
    'is asked by keyboard, kept in the address, and leads to the sentence',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
      await page.goto(`${newsroom.url}${PAGE}`)
      const rows = page.locator('.kunye-sayings__row')
      await rows.first().waitFor()
      const before = await rows.count()
      const speaker = page.getByRole('combobox', { name: 'Söyleyen', exact: true })
      // A page that does not live yet hears nobody.
      while ((await speaker.getAttribute('aria-expanded')) !== 'true') {
        await speaker.blur()
        await speaker.focus()
        await page.waitForTimeout(100)
      }
      await page.keyboard.type('mehtiyevin')
      await page.getByRole('option', { name: 'Ramiz Mekhtiyev' }).waitFor()
      const answered = page.waitForResponse((response) => response.url().includes('/api/said?'))
      await page.keyboard.press('Enter')
      await answered
      await page.waitForFunction((all) => {
        const shown = document.querySelectorAll('.kunye-sayings__row').length
        return shown > 0 && shown < all
      }, before)
      expect(new URL(page.url()).searchParams.get('speaker')).toMatch(/^[0-9a-f]{24}$/)
      await page.reload()
      await rows.first().waitFor()
      for (const text of await page.locator('.kunye-sayings__who').allInnerTexts()) {
        expect(text).toContain('Ramiz Mekhtiyev')
      }
      expect(await barriersOn(page)).toEqual([])
      await rows.first().locator('.kunye-sayings__claim a').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/collections\/articles\/[0-9a-f]{24}#soz-/)
      await page.waitForFunction(() => String(document.getSelection()).length > 3)
    },
    180_000,
  )

  long(
    'stands on the page of a person first; the form is behind “Düzenle”, by E too, and in a drawer or anew at once',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('editor'), 1280)
      const id = await page.evaluate(() =>
        fetch('/api/persons?where[slug][equals]=ramiz-mekhtiyev')
          .then((answer) => answer.json())
          .then(({ docs }) => docs[0].id as string),
      )
      const at = `${newsroom.url}/admin/collections/persons`
      await page.goto(`${at}/${id}`)
      await page.locator('.kunye-record__of li').first().waitFor()
      expect(await page.locator('input[name="displayName"]').count()).toBe(0)
      expect(await page.locator('.kunye-record__about a[href^="/kisi/"]').count()).toBe(1)
      expect(await page.locator('.kunye-record__beside').innerText()).toContain('Darbe Planı')
      expect(await page.locator('.kunye-record__timeline li').count()).toBeGreaterThan(2)
      expect(await barriersOn(page)).toEqual([])
      await page.keyboard.press('e')
      await page.waitForURL(`${at}/${id}/duzenle`)
      const name = page.locator('input[name="displayName"]')
      await name.waitFor()
      expect(await name.inputValue()).toBe('Ramiz Mekhtiyev')
      await page.goto(`${at}/create`)
      await name.waitFor()
      await page.goto(`${newsroom.url}/admin/collections/articles?limit=50`)
      await page.locator('.cell-stage .kunye-desk__live').first().waitFor()
    },
    180_000,
  )

  long(
    'is nothing to a stranger, nor to who reads no article',
    async () => {
      const answer = await fetch(`${newsroom.url}${PAGE}`, { redirect: 'manual' })
      const text = await answer.text()
      expect([answer.status, text.includes('kunye-sayings')]).toEqual([expect.any(Number), false])
      const { page } = await logIn(browser, newsroom.url, newsroom.account('admin'), 1280)
      await page.goto(`${newsroom.url}${PAGE}`)
      await page.locator('h1').first().waitFor()
      expect(await page.locator('.kunye-sayings, .kunye-nav-link').count()).toBe(0)
    },
    120_000,
  )
})
