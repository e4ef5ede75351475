import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { elementKeys, fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'
import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const EDITOR = '.rich-text-lexical [contenteditable]'
const FINDINGS = '.attribution-findings'
/** The pause and the work of the thread; beside it what a machine that others use as well takes. */
const SOON_MS = 1_000
const SLOW_MS = 4_000
const idOf = (at: number): string => at.toString(16).padStart(24, '0')

/** 150 paragraphs of which the first `marks` are each said by somebody. */
const sourced = (marks: number) => {
  const sentence = 'Heyet gezisini erteledi, yeni tarih gelecek hafta kararlaştırılacak.'
  const children = Array.from({ length: 150 }, (_, at) => ({
    type: 'paragraph' as const,
    ...elementKeys,
    children: [at < marks ? newMark([idOf(2 * at)], [newText(sentence)]) : newText(sentence)],
  }))
  return {
    headline: `Erteleme, ${marks} atıfla`,
    body: { root: { type: 'root' as const, children, ...elementKeys } },
    claims: [{ id: idOf(1), text: 'Gezi ertelendi', kind: 'fact' }],
    attributions: Array.from({ length: marks }, (_, at) => ({
      ...{ id: idOf(2 * at), claim: idOf(1), field: 'body', mode: 'houseVoice' },
    })),
  }
}

describe('the findings beside a text, in a real browser', () => {
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

  const enter = async (role: string): Promise<Page> =>
    (await logIn(browser, newsroom.url, newsroom.account(role), 1280)).page
  const ask = <Answer>(page: Page, path: string, body?: unknown): Promise<Answer> =>
    page.evaluate(
      async ({ path: at, body: data }) => {
        const answer = await fetch(`/api/${at}`, {
          method: data ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json' },
          body: data ? JSON.stringify(data) : undefined,
        })
        if (!answer.ok) throw new Error(`${at}: ${answer.status} ${await answer.text()}`)
        return (await answer.json()) as never
      },
      { path, body },
    )
  const show = async (page: Page, id: string): Promise<void> => {
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor()
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.locator('[data-opens="who"]').click()
  }
  const file = async (page: Page, data: object): Promise<string> =>
    (await ask<{ doc: { id: string } }>(page, 'articles', data)).doc.id

  it('follow typing without a save; Mend opens the strip, and Go the words; a reporter passes nothing', async () => {
    const page = await enter('reporter')
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text())
    })
    const body = fromParagraphs(['Köprü dün açıldı.', ''])
    const id = await file(page, { headline: 'Köprü açıldı', body })
    await show(page, id)
    await page.locator(EDITOR).first().click()
    await page.keyboard.press('Control+End')
    // The first look also loads thread, records and dictionary.
    await page.keyboard.type('Hava güzeldi. ')
    await page.waitForTimeout(SLOW_MS)
    await page.keyboard.type('Zimmetçi Murat Akçalı dün yakalandı.')
    const typed = Date.now()
    const item = page.locator(`${FINDINGS} li`, { hasText: 'Bu sözler birini suçluyor' })
    await item.waitFor({ timeout: 20_000 })
    const took = Date.now() - typed
    process.stdout.write(`finding on the screen ${took} ms after the last key\n`)
    expect(took).toBeLessThan(SOON_MS + SLOW_MS)
    expect(refused).toEqual([])
    const stored = await ask<{ sourcing?: { findings?: { code: string }[] } }>(
      page,
      `articles/${id}?depth=0`,
    )
    expect(stored.sourcing?.findings?.map(({ code }) => code) ?? []).not.toContain(
      'unsourcedAccusation',
    )
    expect(await page.locator('.kunye-foot__blocks').innerText()).toContain('1')
    expect(await barriersOn(page)).toEqual([])
    expect(await item.getByRole('button', { name: 'Gerekçeyle geç' }).count()).toBe(0)

    await item.getByRole('button', { name: /^Git/ }).press('Enter')
    await page.waitForFunction(
      () => getSelection()?.toString().startsWith('Zimmetçi Murat Akçalı') === true,
    )
    await item.getByRole('button', { name: 'Düzelt: kim söylüyor' }).press('Enter')
    await page.locator('.kunye-says__gravity', { hasText: 'Zimmetçi' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.kunye-says__gravity').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.closest('[contenteditable="true"]'))

    // The words gone, the finding goes, as soon.
    await page.keyboard.press('Control+End')
    for (let letter = 0; letter < 'Zimmetçi Murat Akçalı dün yakalandı.'.length; letter += 1)
      await page.keyboard.press('Backspace')
    expect(await page.locator(EDITOR).innerText()).not.toContain('Zimmetçi')
    await item.waitFor({ state: 'detached', timeout: 20_000 })
  }, 240_000)

  long(
    'open the field of an unsaved row that mends them, and what stands folded over it',
    async () => {
      const page = await enter('reporter')
      const body = fromParagraphs(['APA, köprünün dün açıldığını duyurdu.'])
      const id = await file(page, { headline: 'Köprü açıldı', body })
      await show(page, id)
      await page.locator(EDITOR).first().click()
      await page.keyboard.press('Control+Home')
      // An attribution by the strip, saved by nobody.
      await page.keyboard.press('F2')
      await page.locator('.kunye-says__cells', { hasText: 'APA' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.kunye-says--done').waitFor()
      await page.keyboard.press('Escape')
      const item = page.locator(`${FINDINGS} li`, { hasText: 'nerede okunacağı yazmıyor' })
      await item.waitFor({ timeout: 20_000 })
      await item.getByRole('button', { name: 'Düzelt: kanıt' }).press('Enter')
      await page.waitForFunction(
        () => document.activeElement?.closest('.drawer--is-open #field-evidence') !== null,
        undefined,
        { timeout: 20_000 },
      )
    },
    240_000,
  )

  long(
    'are passed by an editor with a reason, which the approval opens with',
    async () => {
      const reporter = await enter('reporter')
      const headline = 'Zimmetçi başkan yakalandı'
      const id = await file(reporter, { headline, body: fromParagraphs(['Bina kapatıldı.']) })
      const { revision } = await ask<{ revision: number }>(reporter, `articles/${id}?depth=0`)
      await ask(reporter, `articles/${id}/transition`, { action: 'submit', revision, input: {} })
      const page = await enter('editor')
      await show(page, id)
      const item = page.locator(`${FINDINGS} li`, { hasText: 'Bu sözler birini suçluyor' })
      await item.getByRole('button', { name: 'Gerekçeyle geç' }).press('Enter')
      await page.keyboard.type('Mahkeme kararı elimizde')
      await page.keyboard.press('Enter')
      await item.getByText('Onayda geçilecek').waitFor()
      expect(await barriersOn(page)).toEqual([])
      await page.keyboard.press('Alt+Shift+O')
      const box = page.getByLabel(/Geçme gerekçesi/).first()
      await box.waitFor()
      expect(await box.inputValue()).toBe('Mahkeme kararı elimizde')
    },
    240_000,
  )

  long(
    'cost a key no more with 150 attributions than with 10',
    async () => {
      const page = await enter('reporter')
      // What React tells its own tools: which components it drew in a commit.
      await page.addInitScript(() => {
        type Fiber = {
          flags: number
          child: Fiber | null
          sibling: Fiber | null
          alternate: Fiber | null
        }
        const drawn = { count: 0 }
        Object.assign(window, { drawn })
        const walk = (fiber: Fiber): void => {
          const before = fiber.alternate
          if (!before || (fiber.flags & 1) === 1) drawn.count += 1
          if (before && fiber.child === before.child) return
          for (let child = fiber.child; child; child = child.sibling) walk(child)
        }
        Object.assign(window, {
          __REACT_DEVTOOLS_GLOBAL_HOOK__: {
            ...{ supportsFiber: true, isDisabled: false, inject: () => 1 },
            ...{ onCommitFiberUnmount: () => {}, onPostCommitFiberRoot: () => {} },
            onCommitFiberRoot: (_id: number, root: { current: Fiber }) => walk(root.current),
          },
        })
      })
      const measured = async (marks: number) => {
        await show(page, await file(page, sourced(marks)))
        await page.locator(`${EDITOR} p`).last().click()
        await page.keyboard.press('End')
        await page.keyboard.type('b')
        await page.waitForTimeout(SLOW_MS)
        const count = () =>
          page.evaluate(() => (window as unknown as { drawn: { count: number } }).drawn.count)
        /** Nothing is drawn any more of what came before: a save, an answer, the key before. */
        const quiet = async (): Promise<number> => {
          const until = Date.now() + 20_000
          for (let before = await count(); Date.now() < until;) {
            await page.waitForTimeout(400)
            const now = await count()
            if (now === before) return now
            before = now
          }
          throw new Error('the page never stops drawing')
        }
        const each: number[] = []
        for (const letter of 'eklendi') {
          const before = await quiet()
          await page.keyboard.type(letter)
          await page.waitForTimeout(100)
          each.push((await count()) - before)
        }
        // What a save or an answer draws beside some of the keys is not theirs.
        return Math.min(...each)
      }
      const few = await measured(10)
      const many = await measured(149)
      expect(few).toBeGreaterThan(0)
      // One component a row and key more would be 139.
      expect(many - few).toBeLessThan(20)
    },
    240_000,
  )
})
