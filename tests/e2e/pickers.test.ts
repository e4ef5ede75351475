import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { tabTo, typeWhole } from '@/tests/support/keyboard'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const SLUG = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'

/** What somebody types, one after another, and whom they mean. */
const TYPED = [
  ['ilham', 'İlham Aliyev'],
  ['mehtiyev', 'Ramiz Mekhtiyev'],
  ['Aliyev’in', 'İlham Aliyev'],
  ['Devlet Başkanı Iğdırlıoğlu’yla', 'Sıtkı Iğdırlıoğlu'],
  ["Aliyev'in", 'İlham Aliyev'],
  ['mehdiyevden', 'Ramiz Mekhtiyev'],
  ['Aliyevin', 'İlham Aliyev'],
  ['Rusya Devlet Başkanı Igdirlioglu', 'Sıtkı Iğdırlıoğlu'],
  ['Cumhurbaşkanı Aliyev', 'İlham Aliyev'],
] as const

describe('A6: pickers know Turkish', () => {
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

  const open = async (role: string, path: string) => {
    const { page } = await logIn(browser, newsroom.url, newsroom.account(role))
    await page.goto(`${newsroom.url}/admin/collections/${path}`)
    return page
  }
  const stored = (page: Page, path: string, body?: unknown) =>
    page.evaluate(
      async ([asked, sent]) => {
        const answer = await fetch(`/api/${asked}`, {
          method: sent ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json' },
          ...(sent !== '' && { body: sent }),
        })
        return answer.json()
      },
      [path, body ? JSON.stringify(body) : ''] as const,
    )
  /** Types into the box that has the focus, waits until what is meant stands first, and picks it. */
  const pick = async (page: Page, words: string, meant: string) => {
    await typeWhole(page, words)
    await page.waitForFunction(
      (name) => document.querySelector('.rs__option--is-focused')?.textContent === name,
      meant,
    )
    await page.keyboard.press('Enter')
  }

  long(
    'finds whom the words mean in a field, by keyboard alone, and stores who was picked',
    async () => {
      const page = await open('reporter', 'events/create')
      await stored(page, 'events', { title: 'Işıkların söndüğü gece' })
      // One of the seed's people would do, were other tests not free to rename them meanwhile.
      await stored(page, 'persons', { displayName: 'Sıtkı Iğdırlıoğlu' })
      await page.locator('#field-superEvent .rs__input').waitFor()
      await tabTo(page, '#field-title')
      await page.keyboard.type('Karanlıkta geçen sabah')
      await tabTo(page, '#field-superEvent .rs__input')
      await pick(page, 'IŞIKLAR', 'Işıkların söndüğü gece')
      const event = page.locator('#field-superEvent .relationship--single-value__text')
      await event.filter({ hasText: 'Işıkların söndüğü gece' }).waitFor()
      // The words are gone with the choice, and all others are offered again.
      await page.keyboard.press('ArrowDown')
      await page.waitForFunction(
        () => document.querySelectorAll('#field-superEvent .rs__option').length > 3,
      )
      await page.keyboard.press('Escape')

      await tabTo(page, '#field-participants .array-field__add-row')
      await page.keyboard.press('Enter')
      await page.locator('#field-participants__0__person .rs__input').waitFor()
      await tabTo(page, '#field-participants__0__person .rs__input')
      for (const [words, name] of TYPED) {
        await pick(page, words, name)
        await page
          .locator('#field-participants__0__person .relationship--single-value__text')
          .filter({ hasText: name })
          .waitFor()
      }
      await page.keyboard.press('Control+s')
      await page.waitForURL(/events\/[0-9a-f]{24}/)
      const id = /events\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? ''
      const { superEvent, participants } = await stored(page, `events/${id}?depth=1`)
      expect([superEvent.title, participants[0].person.displayName]).toEqual([
        'Işıkların söndüğü gece',
        'İlham Aliyev',
      ])
    },
    300_000,
  )

  long(
    'gives a new row its fields also where an answer to an earlier change comes just after it',
    async () => {
      const page = await open('reporter', 'events/create')
      await page.locator('form[data-form-ready="true"]').first().waitFor()
      const added = page.locator('#field-participants .array-field__add-row')
      const held = page.waitForRequest((request) => request.method() === 'POST')
      let release = () => {}
      const isReleased = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/admin/collections/events/create', async (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        const answer = await route.fetch()
        await isReleased
        await route.fulfill({ response: answer })
      })
      await page.locator('#field-title').fill('Karanlıkta geçen sabah')
      await held
      await added.press('Enter')
      release()
      await page.locator('#field-participants__0__person .rs__input').waitFor({ timeout: 20_000 })
    },
    120_000,
  )

  long(
    'finds them in the filter of a list, which then shows what leads to who was picked',
    async () => {
      const page = await open('editor', 'claims')
      await page.locator('table tbody tr').first().waitFor()
      const all = (await stored(page, 'claims?limit=0')).totalDocs as number
      await tabTo(page, '#toggle-list-filters')
      await page.keyboard.press('Enter')
      await page.locator('.where-builder__add-first-filter').waitFor()
      await tabTo(page, '.where-builder__add-first-filter')
      await page.keyboard.press('Enter')
      await page.locator('.condition__field .rs__input').waitFor()
      await tabTo(page, '.condition__field .rs__input')
      await pick(page, 'Kişiler', 'Kişiler')
      await page.locator('.condition__field', { hasText: 'Kişiler' }).waitFor()
      await tabTo(page, '.condition__value .rs__input')
      await pick(page, 'mehdiyevin', 'Ramiz Mekhtiyev')
      await page.locator('.condition__value', { hasText: 'Ramiz Mekhtiyev' }).waitFor()
      await page.waitForURL(/persons/)
      const wanted = (await stored(page, `claims${new URL(page.url()).search}`)).totalDocs as number
      expect(wanted).toBeGreaterThan(0)
      expect(wanted).toBeLessThan(all)
      await page.waitForFunction(
        (rows) => document.querySelectorAll('table tbody tr').length === Math.min(rows, 10),
        wanted,
      )
      // What a link brings is named as well.
      await page.reload()
      await page.locator('.condition__value', { hasText: 'Ramiz Mekhtiyev' }).waitFor()
    },
    300_000,
  )

  long(
    'takes a date in the filter of a list, on the newsroom’s clock',
    async () => {
      const page = await open('editor', 'claims?where[or][0][and][0][updatedAt][greater_than]=')
      await page.locator('.condition__value input').waitFor()
      await tabTo(page, '.condition__value input')
      await page.keyboard.type('01.02.2099 - 10:30')
      await page.keyboard.press('Enter')
      await page.waitForURL(/2099-02-01T07%3A30/)
      await page.waitForFunction(() => !document.querySelector('table tbody tr'))
    },
    300_000,
  )

  long(
    'is in the drawer in which a record is chosen from a list',
    async () => {
      const page = await open('reporter', 'persons/create')
      await page.locator('#field-image .upload__listToggler').waitFor()
      await tabTo(page, '#field-image .upload__listToggler')
      await page.keyboard.press('Enter')
      const rows = page.locator('.list-drawer table tbody tr')
      await rows.first().waitFor()
      const name = await rows.first().innerText()
      await page.locator('.list-drawer #search-filter-input').focus()
      await page.keyboard.type('hicyokboylebirgorsel')
      await rows.first().waitFor({ state: 'detached' })
      await page.keyboard.press('Control+a')
      await page.keyboard.type('SERIDI dairenin')
      await rows.first().waitFor()
      expect(name).not.toBe('')
    },
    300_000,
  )

  long(
    'is in the rows of a long article too, which opens as before',
    async () => {
      const page = await open('reporter', '')
      const { docs } = await stored(page, `articles?where[slug][equals]=${SLUG}&depth=0`)
      const [{ attributions, body, claims }] = docs
      // The seed's story is published, so its form is closed: a draft with the same rows.
      const headline = 'Yirmi iddialı bir taslak'
      const { doc } = await stored(page, 'articles', { headline, attributions, body, claims })
      await page.goto(`${newsroom.url}/admin/collections/articles/${doc.id}`)
      await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor()
      await page.locator('[data-opens="who"]').click()
      const panel = page.locator('.attribution-panel')
      expect(await panel.locator('.attribution-panel__claim').count()).toBe(claims.length)
      expect(await panel.locator('.attribution-who').count()).toBe(attributions.length)
      // Rows are no fields of the form: 27 attributions used to be 9,000 elements.
      expect(await page.locator('.array-field__row').count()).toBe(0)
      // The drawer is the editor's, which hears of the panel once it lives.
      await page.locator('.rich-text-lexical [contenteditable] mark[title]').first().waitFor()
      await panel.getByRole('button', { name: `Düzenle: ${claims[0].text}` }).click()
      const box = page.locator('.drawer--is-open #field-persons .rs__input')
      await box.waitFor()
      await box.focus()
      await page.keyboard.type('ilham')
      await page.waitForFunction(
        () => document.querySelector('.rs__option--is-focused')?.textContent === 'İlham Aliyev',
      )
    },
    300_000,
  )
})
