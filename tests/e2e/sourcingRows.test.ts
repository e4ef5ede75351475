import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import type { Body } from '@/src/language/richText/body'
import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'
import { spansOf } from '@/src/language/richText/spans'
import { toText } from '@/src/language/richText/toText'
import { tabTo } from '@/tests/support/keyboard'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const EDITOR = '.rich-text-lexical [contenteditable]'
/** With one claim for all of them as many rows as an article may have (decision 0012). */
const MOST = 149
const PARAGRAPHS = 150

type Row = { id: string } & Record<string, unknown>
type Stored = { id: string; claims: Row[]; attributions: Row[]; body: Body }

const idOf = (at: number): string => at.toString(16).padStart(24, '0')

/** 150 paragraphs, about 2,400 words; of the first `marks` a part is said by somebody, for so many claims. */
const sourced = (marks: number, claims: number) => {
  const sentence = 'Heyet gezisini erteledi, yeni tarih gelecek hafta kararlaştırılacak.'
  const children = Array.from({ length: PARAGRAPHS }, (_, at) => ({
    type: 'paragraph' as const,
    ...elementKeys,
    children: [
      newText(`${at}. bölüm: belediye meclisi toplandı. `),
      at < marks ? newMark([idOf(2 * at)], [newText(sentence)]) : newText(sentence),
      newText(' Karar oybirliğiyle alındı.'),
    ],
  }))
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)
  return {
    headline: `Erteleme, ${marks} atıfla`,
    body: { root: { type: 'root' as const, children, ...elementKeys } } as Body,
    claims: upTo(claims).map((at) => ({ id: idOf(2 * at + 1), text: `İddia ${at}`, kind: 'fact' })),
    attributions: upTo(marks).map((at) => ({
      ...{
        id: idOf(2 * at),
        claim: idOf(2 * Math.min(at, claims - 1) + 1),
        field: 'body',
        mode: 'houseVoice',
      },
    })),
  }
}

describe('claims and attributions on the page of an article, in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 240_000)
  beforeEach(async () => {
    page = (await logIn(browser, newsroom.url, newsroom.account('reporter'))).page
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const call = <Answer>(path: string, body?: unknown): Promise<Answer> =>
    page.evaluate(
      async ({ path: at, body: data }) => {
        const answer = await fetch(`/api/articles${at}`, {
          method: data ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json' },
          body: data ? JSON.stringify(data) : undefined,
        })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as never
      },
      { path, body },
    )
  const file = async (marks: number, claims: number): Promise<string> =>
    (await call<{ doc: Stored }>('', sourced(marks, claims))).doc.id
  const stored = (id: string) => call<Stored>(`/${id}?depth=0`)
  const open = async (id: string): Promise<void> => {
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor()
    await page.locator(EDITOR).first().waitFor()
    await page.locator('[data-opens="who"]').click()
    await panel().locator('h4').first().waitFor()
  }
  const save = async (): Promise<void> => {
    await page.keyboard.press('Control+s')
    await page
      .getByText(/kaydedildi|güncellendi/i)
      .first()
      .waitFor()
  }
  const panel = () => page.locator('.attribution-panel')
  const press = (name: string) => panel().getByRole('button', { name, exact: true }).press('Enter')

  long(
    'are written, taken off and put back from the panel by keyboard, and saved as they stand there',
    async () => {
      const id = await file(3, 3)
      await open(id)

      await press('Düzenle: İddia 0')
      const text = page.locator('.drawer--is-open #field-text')
      await text.waitFor()
      await tabTo(page, '.drawer--is-open #field-text')
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Heyet gezisini bir hafta erteledi')
      await page.keyboard.press('Enter')
      await text.waitFor({ state: 'detached' })

      // Its words lose the mark with the row, and get it back.
      const marks = page.locator(`${EDITOR} mark`)
      const row = { name: 'Kaldır: Yayının kendi sesi', exact: true }
      expect(await marks.count()).toBe(3)
      await panel().getByRole('button', row).nth(1).press('Enter')
      await page.waitForFunction(
        (at) => document.querySelectorAll(`${at} mark`).length === 2,
        EDITOR,
      )
      const undo = page.locator('[data-sonner-toast]', { hasText: 'Atıf kaldırıldı.' }).last()
      await undo.getByRole('button', { name: 'Geri al' }).press('Enter')
      await page.waitForFunction(
        (at) => document.querySelectorAll(`${at} mark`).length === 3,
        EDITOR,
      )

      await press('Kaldır: İddia 2')
      await panel().getByText('İddiası yok').waitFor()
      await press('İddia ekle')
      await text.waitFor()
      await tabTo(page, '.drawer--is-open #field-text')
      await page.keyboard.type('Karar oybirliğiyle alındı')
      await page.keyboard.press('Enter')
      await text.waitFor({ state: 'detached' })
      await save()

      const { claims, attributions, body } = await stored(id)
      expect(claims.map((claim) => claim.text)).toEqual([
        'Heyet gezisini bir hafta erteledi',
        'İddia 1',
        'Karar oybirliğiyle alındı',
      ])
      expect(attributions.map((one) => one.id)).toEqual([idOf(0), idOf(2), idOf(4)])
      const before = sourced(3, 3).body
      expect(toText(body)).toBe(toText(before))
      expect(spansOf(body)).toEqual(spansOf(before))
    },
    240_000,
  )

  long(
    'as many as there may be cost a key and the page as few changes as none',
    async () => {
      const measured = async (marks: number) => {
        await open(await file(marks, Math.min(marks, 1)))
        await page.locator(`${EDITOR} p`).last().click()
        await page.keyboard.press('End')
        await page.keyboard.type('b')
        await page.waitForTimeout(1_500)
        await page.evaluate(() => {
          const seen: Record<string, number> = {}
          Object.assign(window, { seenChanges: seen })
          new MutationObserver((changes) => {
            for (const { target } of changes) {
              const at = target instanceof Element ? target : target.parentElement
              const where = at?.closest('.attribution-panel')
                ? 'panel'
                : at?.closest('[contenteditable]')
                  ? 'text'
                  : 'else'
              seen[where] = (seen[where] ?? 0) + 1
            }
          }).observe(document, {
            ...{ subtree: true, childList: true, attributes: true, characterData: true },
          })
        })
        await page.keyboard.type('eklendi')
        await page.waitForTimeout(1_500)
        const changes = await page.evaluate(
          () => (window as unknown as { seenChanges: Record<string, number> }).seenChanges,
        )
        const fields = await page.locator('.document-fields .field-type').count()
        return { text: changes.text, panel: changes.panel ?? 0, fields }
      }
      const none = await measured(0)
      expect(none.text).toBeGreaterThan(0)
      expect(await measured(MOST)).toEqual(none)
    },
    240_000,
  )
})
