import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

describe('a masked source, in the browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const open = async (role: string, path: string): Promise<Page> => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account(role))
    await page.goto(`${newsroom.url}/admin/collections/${path}`)
    return page
  }
  const api = (page: Page, path: string) =>
    page.evaluate(async (asked) => (await fetch(`/api/${asked}`)).json(), path)
  const choose = async (page: Page, at: string, words: string) => {
    const box = page.locator(`${at} .rs__input`)
    await box.waitFor()
    await box.focus()
    await page.keyboard.type(words)
    const option = page.locator('.rs__option', { hasText: words }).first()
    await option.waitFor()
    await option.click()
  }

  long(
    'a masked source has no name to type, and a chief approves it by the button',
    async () => {
      const page = await open('chief', 'sources/create')
      // What is chosen before is taken back by the form's first state.
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      await page.locator('#field-name').fill('Kanarya Adı')
      // Payload asks the server after each change which fields are shown, and drops a second question in the same moment.
      await page.waitForTimeout(2_000)
      await choose(page, '#field-kind', 'Gizli kaynak')
      await page.locator('#field-publicLabel').waitFor()
      await page.locator('#field-name').waitFor({ state: 'detached' })
      await page.locator('#field-publicLabel').fill('belediyeden bir yetkili')
      await page.locator('#action-save').click()
      await page.waitForURL(/sources\/[0-9a-f]{24}/)
      const id = /[0-9a-f]{24}/.exec(page.url())?.[0] ?? ''
      // The record is a page first; what is done to it stands in its form.
      await page.goto(`${newsroom.url}/admin/collections/sources/${id}/duzenle`)
      // A press before the page lives reaches nobody.
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      await page.getByRole('button', { name: 'Bu gizli kaynağı onayla' }).click()
      await page.getByText('Gizli kaynak onaylandı.').waitFor()
      const doc = await api(page, `sources/${id}?depth=0`)
      expect(doc).toMatchObject({ name: 'belediyeden bir yetkili', kind: 'masked' })
      expect(doc.approvedBy).toMatch(/^[0-9a-f]{24}$/)
      expect(JSON.stringify(doc)).not.toContain('Kanarya')
    },
    300_000,
  )
})
