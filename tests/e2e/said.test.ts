import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
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

  it('is asked by keyboard, kept in the address, and leads to the sentence', async () => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
    await page.goto(`${newsroom.url}${PAGE}`)
    const rows = page.locator('.kunye-sayings__row')
    await rows.first().waitFor()
    const before = await rows.count()
    const speaker = page.getByRole('combobox', { name: 'Söyleyen', exact: true })
    await speaker.focus()
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
  }, 180_000)

  it('is nothing to a stranger, nor to who reads no article', async () => {
    const answer = await fetch(`${newsroom.url}${PAGE}`, { redirect: 'manual' })
    const text = await answer.text()
    expect([answer.status, text.includes('kunye-sayings')]).toEqual([expect.any(Number), false])
    const { page } = await logIn(browser, newsroom.url, newsroom.account('admin'), 1280)
    await page.goto(`${newsroom.url}${PAGE}`)
    await page.locator('h1').first().waitFor()
    expect(await page.locator('.kunye-sayings, .kunye-nav-link').count()).toBe(0)
  }, 120_000)
})
