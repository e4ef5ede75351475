import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const SLUG = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'

describe('who says it, in the browser', () => {
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
  const api = (page: Page, path: string, method = 'GET', body?: unknown) =>
    page.evaluate(
      async ([asked, verb, sent]) => {
        const answer = await fetch(`/api/${asked}`, {
          method: verb,
          headers: { 'content-type': 'application/json' },
          ...(sent !== '' && { body: sent }),
        })
        return answer.json()
      },
      [path, method, body ? JSON.stringify(body) : ''] as const,
    )
  const choose = async (page: Page, at: string, words: string) => {
    const box = page.locator(`${at} .rs__input`)
    await box.waitFor()
    await box.focus()
    await page.keyboard.type(words)
    const option = page.locator('.rs__option', { hasText: words }).first()
    await option.waitFor()
    await option.click()
  }

  it('a masked source has no name to type, and a chief approves it by the button', async () => {
    const page = await open('chief', 'sources/create')
    await page.locator('#field-name').waitFor()
    await page.locator('#field-name').fill('Kanarya Adı')
    await choose(page, '#field-kind', 'Gizli kaynak')
    await page.locator('#field-publicLabel').waitFor()
    await page.locator('#field-name').waitFor({ state: 'detached' })
    await page.locator('#field-publicLabel').fill('belediyeden bir yetkili')
    await page.locator('#action-save').click()
    await page.waitForURL(/sources\/[0-9a-f]{24}/)
    const id = /[0-9a-f]{24}/.exec(page.url())?.[0] ?? ''
    await page.getByRole('button', { name: 'Bu gizli kaynağı onayla' }).click()
    await page.getByText('Gizli kaynak onaylandı.').waitFor()
    const doc = await api(page, `sources/${id}?depth=1`)
    expect(doc).toMatchObject({ name: 'belediyeden bir yetkili', kind: 'masked' })
    expect(doc.approvedBy.roles).toContain('chief')
    expect(JSON.stringify(doc)).not.toContain('Kanarya')
  }, 300_000)

  it('the drawer asks for what the chosen mode asks for, and a relay is found among persons and sources', async () => {
    const page = await open('reporter', '')
    const { docs } = await api(page, `articles?where[slug][equals]=${SLUG}&depth=0`)
    const [{ attributions, body, claims }] = docs
    const { doc } = await api(page, 'articles', 'POST', {
      ...{ headline: 'Aktaran bir kişi', attributions, body, claims },
    })
    await page.goto(`${newsroom.url}/admin/collections/articles/${doc.id}`)
    await page.locator('[data-opens="who"]').click()
    await page.locator('.rich-text-lexical [contenteditable] mark[title]').first().waitFor()
    await page.locator('.attribution-panel').getByText('Adı verilen kaynak').first().waitFor()
    await page
      .locator('.attribution-panel')
      .getByRole('button', { name: /^Düzenle: APA/ })
      .first()
      .click()
    const drawer = page.locator('.drawer--is-open')
    await drawer.locator('#field-source').waitFor()
    expect(await drawer.locator('#field-speaker, #field-saidTo').count()).toBe(0)
    await drawer.locator('.collapsible__toggle').last().click()
    const box = drawer.locator('#field-via .rs__input')
    await box.focus()
    await page.keyboard.type('mehdiyev')
    await page.locator('.rs__option', { hasText: 'Ramiz Mekhtiyev' }).first().click()
    await box.focus()
    await page.keyboard.type('Minval')
    await page.locator('.rs__option', { hasText: 'Minval' }).first().click()
    await drawer.locator('button.btn--style-primary').last().click()
    await drawer.locator('#field-source').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+s')
    await page.waitForFunction(async (id) => {
      const answer = await fetch(`/api/articles/${id}?depth=0`)
      const { attributions: rows } = await answer.json()
      return rows.some((row: { via?: object[] }) => row.via?.length === 2)
    }, doc.id)
    const saved = await api(page, `articles/${doc.id}?depth=0`)
    const row = saved.attributions.find((one: { via?: object[] }) => one.via?.length === 2)
    expect(row.via.map(({ relationTo }: { relationTo: string }) => relationTo)).toEqual([
      'persons',
      'sources',
    ])
  }, 300_000)
})
