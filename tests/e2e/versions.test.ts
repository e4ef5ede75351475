import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { formatDate } from '@/src/language/text/dates'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

type Version = { id: string; updatedAt: string; version: { revision?: number } }

describe('older versions, in a real browser', () => {
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

  const call = <Answer>(page: Page, path: string, method = 'GET', body?: unknown) =>
    page.evaluate(
      async ({ path: at, method: by, body: data }) => {
        const headers = { 'content-type': 'application/json' }
        const sent = data ? { body: JSON.stringify(data) } : {}
        const answer = await fetch(`/api/${at}`, { method: by, headers, ...sent })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as never
      },
      { path, method, body },
    ) as Promise<Answer>
  const versionsOf = async (page: Page, slug: string, id: string): Promise<Version[]> => {
    const path = `${slug}/versions?where[parent][equals]=${id}&limit=20&depth=0&sort=-updatedAt`
    return (await call<{ docs: Version[] }>(page, path)).docs
  }
  const submitted = async (page: Page): Promise<string> => {
    const data = { headline: 'Eski han onarılıyor', body: fromParagraphs(['Onarım başladı.']) }
    const { doc } = await call<{ doc: { id: string; revision: number } }>(
      page,
      'articles',
      'POST',
      data,
    )
    const asked = { action: 'submit', revision: doc.revision, input: {} }
    await call(page, `articles/${doc.id}/transition`, 'POST', asked)
    return doc.id
  }
  /** Every moment that stands on this page. */
  const moments = async (page: Page): Promise<string[]> => {
    const text = await page.locator('main').first().innerText()
    return [...text.matchAll(/\d\d\.\d\d\.\d{4} - \d\d:\d\d/g)].map(([moment]) => moment)
  }

  long(
    'tells every time on the newsroom’s clock, wherever the browser stands',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('editor'), 1280, {
        timezoneId: 'Asia/Tokyo',
      })
      const article = await submitted(page)
      const {
        docs: [person],
      } = await call<{ docs: { id: string }[] }>(page, 'persons?limit=1&depth=0')
      for (const [slug, id] of [
        ['articles', article],
        ['persons', person?.id ?? ''],
      ] as const) {
        const versions = await versionsOf(page, slug, id)
        const told = versions.map(({ updatedAt }) => formatDate(new Date(updatedAt)))
        const base = `${newsroom.url}/admin/collections/${slug}/${id}/versions`
        for (const address of [base, `${base}/${versions[0]?.id}`]) {
          await page.goto(address)
          await page
            .getByText(told[0] ?? '')
            .first()
            .waitFor()
          const shown = await moments(page)
          expect(shown.length).toBeGreaterThan(0)
          expect([address, shown.filter((moment) => !told.includes(moment))]).toEqual([address, []])
          const words = await page.locator('main').first().innerText()
          expect(words).not.toMatch(/yayınlanm|[Öö]nce yayımlan/)
        }
      }
    },
    120_000,
  )

  long(
    'says why it does not bring one back',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'))
      const id = await submitted(page)
      const versions = await versionsOf(page, 'articles', id)
      const address = `${newsroom.url}/admin/collections/articles/${id}/versions/${versions.at(-1)?.id}`
      await page.goto(address)
      await page.getByRole('button', { name: 'Bu sürüme dön' }).click()
      const dialog = page.locator('.kunye-dialog')
      await dialog.locator('textarea').fill('İlk metin doğruydu.')
      await dialog.getByRole('button', { name: 'Dön', exact: true }).click()
      await dialog
        .locator('.kunye-problem', { hasText: 'Haber bu aşamadayken bu işlem yapılamaz.' })
        .waitFor()
      expect(page.url()).toBe(address)
      expect((await versionsOf(page, 'articles', id)).length).toBe(versions.length)
    },
    120_000,
  )

  it('brings one back where that may be', async () => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account('editor'))
    const id = await submitted(page)
    const versions = await versionsOf(page, 'articles', id)
    await page.goto(
      `${newsroom.url}/admin/collections/articles/${id}/versions/${versions.at(-1)?.id}`,
    )
    await page.getByRole('button', { name: 'Bu sürüme dön' }).click()
    const dialog = page.locator('.kunye-dialog')
    await dialog.locator('textarea').fill('İlk metin doğruydu.')
    await dialog.getByRole('button', { name: 'Dön', exact: true }).click()
    await page.waitForURL(new RegExp(`/articles/${id}$`))
    expect((await versionsOf(page, 'articles', id)).length).toBe(versions.length + 1)
  }, 120_000)
})
