import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const PAGE = '/admin/on-sayfa'
const DEK = 'Üç soruda ne biliniyor'

describe('fronts', () => {
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

  const leadOf = async (slug: string): Promise<{ dek: string | null; headline: string }> => {
    const query = `{ front(slug: "${slug}") { slots { kind items { dek article { headline } } } } }`
    const answer = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data } = await answer.json()
    const lead = data.front.slots.find(({ kind }: { kind: string }) => kind === 'LEAD')
    return { dek: lead.items[0].dek, headline: lead.items[0].article.headline }
  }
  /** Delivery hears of a change within a second; what it answers then. */
  const leadWith = async (slug: string, dek: string | null) => {
    let lead = await leadOf(slug)
    for (let tries = 0; tries < 50 && lead.dek !== dek; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      lead = await leadOf(slug)
    }
    return lead
  }
  const idIn = (page: Page, path: string): Promise<string> =>
    page.evaluate(
      (asked) =>
        fetch(`/api/${asked}`)
          .then((answer) => answer.json())
          .then(({ docs }) => docs[0].id as string),
      path,
    )

  it('is arranged by an editor without a mouse, and read by whoever asks the public API', async () => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account('editor'), 1280)
    const section = await idIn(page, 'sections?where[slug][equals]=dunya')
    await page.goto(`${newsroom.url}${PAGE}?bolum=${section}`)
    const lead = page.locator('[data-slot="lead"]')
    const box = lead.getByRole('combobox')
    // Other tests write about it as well.
    const option = lead.getByRole('option', { name: /^Azerbaycan Cumhurbaşkanı/ }).first()
    await box.waitFor()
    // A page that does not live yet hears nobody.
    while (!(await option.isVisible())) {
      await box.blur()
      await box.focus()
      await page.keyboard.type('azerbaycan cumhurbaşkanı')
      await option.waitFor({ timeout: 3_000 }).catch(() => undefined)
    }
    const offered = await lead.getByRole('option').allInnerTexts()
    const at = offered.findIndex((text) => text.startsWith('Azerbaycan Cumhurbaşkanı'))
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await lead.getByText(/^Azerbaycan Cumhurbaşkanı/).waitFor()
    await lead.locator('summary').focus()
    await page.keyboard.press('Enter')
    await lead.getByLabel('Buradaki spot').focus()
    await page.keyboard.type(DEK)
    await page.locator('[data-shown="lead"] li').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Yayına koy' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Kaydedildi; okur bunu görüyor.').waitFor()
    const { dek, headline } = await leadWith('dunya', DEK)
    expect(dek).toBe(DEK)
    expect(headline).toContain('Darbe Planı')
    await page.goto(`${newsroom.url}/bolum/dunya`)
    expect(await page.locator('main').textContent()).toContain(DEK)
    expect(await barriersOn(page)).toEqual([])
    // As it was found.
    await page.goto(`${newsroom.url}${PAGE}?bolum=${section}`)
    const front = await idIn(page, `fronts?where[section][equals]=${section}`)
    await page.evaluate((id) => fetch(`/api/fronts/${id}`, { method: 'DELETE' }), front)
    expect((await leadWith('dunya', null)).dek).toBeNull()
  }, 180_000)

  it('is shown to no stranger, and arranged by no reporter', async () => {
    const stranger = await browser.newPage()
    await stranger.goto(`${newsroom.url}${PAGE}`)
    await stranger.waitForURL((address) => address.pathname === '/admin/login')
    expect(await stranger.locator('[data-slot]').count()).toBe(0)
    await stranger.close()
    const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
    await page.goto(`${newsroom.url}${PAGE}`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('[data-slot]').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Ön sayfa', exact: true }).count()).toBe(0)
  }, 120_000)
})
