import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { carryThrough, chooseByTyping, chooseRadio, tabTo } from '@/tests/support/keyboard'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const SLUG = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'
const SENTENCE = 'Darbe yapacağı iddia edilen Mekhtiyev tutuklandı.'

describe('a newsroom in a real browser, in Turkish', () => {
  let newsroom: ServedNewsroom
  let browser: Browser

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)

  // Looked at by people, and by whoever asks why a test failed.
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const open = (role: string, index = 0) =>
    logIn(browser, newsroom.url, newsroom.account(role, index))
  const articleId = (page: Page, where: string) =>
    page.evaluate(
      (query) =>
        fetch(`/api/articles?${query}`)
          .then((answer) => answer.json())
          .then(({ docs }) => docs[0].id as string),
      where,
    )
  const opened = async (page: Page, id: string) => {
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.getByRole('button', { name: 'Diğer işlemler' }).waitFor({ timeout: 90_000 })
  }
  const ask = async (query: string) => {
    const answer = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await answer.json()).data
  }

  it('goes from a reporter’s draft to the reader: write, submit, send back, mend, approve, publish', async () => {
    const { page } = await open('reporter')
    await page.goto(`${newsroom.url}/admin/collections/articles/create`)
    await page.fill('[name="headline"]', 'Değirmendere’de eski degirmen onarılıyor')
    await page.locator('[contenteditable="true"]').first().click()
    await page.keyboard.type(
      'Değirmendere Belediyesi, eski değirmenin çatısını onaracağını duyurdu.',
    )
    await page.keyboard.press('Control+s')
    await page.waitForURL(/articles\/[0-9a-f]{24}/)
    const id = /articles\/([0-9a-f]{24})/.exec(page.url())?.[1] ?? ''
    await page.getByRole('button', { name: 'İncelemeye gönder' }).first().click()
    await carryThrough(page, '', 'İncelemeye gönderildi.')

    const { page: editor } = await open('editor')
    await opened(editor, id)
    await editor.getByRole('button', { name: 'Düzeltme iste' }).first().click()
    await carryThrough(
      editor,
      'Başlıkta “degirmen” yazılmış; “değirmen” olmalı.',
      'Düzeltme istendi; yazara bildirildi.',
    )

    await opened(page, id)
    await page.locator('.kunye-notices q', { hasText: '“değirmen” olmalı.' }).waitFor()
    await page.fill('[name="headline"]', 'Değirmendere’de eski değirmen onarılıyor')
    await page.keyboard.press('Control+s')
    await page.getByRole('button', { name: 'İncelemeye gönder' }).first().click()
    await carryThrough(page, '', 'İncelemeye gönderildi.')

    const { page: second } = await open('editor', 1)
    await opened(second, id)
    await second.getByRole('button', { name: 'Onayla' }).first().click()
    await carryThrough(second, 'Kaynağı haberde adıyla yazılı.', 'Onaylandı.')
    await second.getByRole('button', { name: 'Yayımla' }).first().click()
    await carryThrough(second, '', 'Yayımlandı.')

    const slug = 'degirmendere-de-eski-degirmen-onariliyor'
    await page.goto(`${newsroom.url}/haber/${slug}`)
    expect(await page.locator('h1').innerText()).toBe('Değirmendere’de eski değirmen onarılıyor')
    const { article } = await ask(`{ article(slug: "${slug}") { body { text } state } }`)
    expect(article).toEqual({
      body: { text: 'Değirmendere Belediyesi, eski değirmenin çatısını onaracağını duyurdu.' },
      state: 'LIVE',
    })
  }, 300_000)

  long(
    'attributes a sentence of the seed to a source with the keyboard alone, up to the API',
    async () => {
      const { page } = await open('reporter')
      const id = await articleId(page, `where[slug][equals]=${SLUG}`)
      await opened(page, id)
      await page.keyboard.press('Alt+Shift+E')
      await page.getByText('Bu değişiklik ne?').waitFor()
      await page.waitForFunction(() => document.activeElement?.closest('.kunye-dialog'))
      await chooseRadio(page, 'Güncelleme')
      await page.keyboard.press('Enter')
      await page.getByText('Bu değişiklik ne?').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'İncelemeye gönder' }).first().waitFor()
      const before = await ask(`{ article(slug: "${SLUG}") { attributions { id } } }`)

      await tabTo(page, '[contenteditable="true"]')
      await page.keyboard.press('Control+Home')
      const here = () => page.evaluate(() => document.getSelection()?.anchorNode?.textContent ?? '')
      for (let line = 0; line < 60 && (await here()) !== SENTENCE; line += 1) {
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+End')
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(SENTENCE)
      // The editor hears of a selection a moment after the browser made it.
      await page.locator('.inline-toolbar-popup').waitFor()
      await page.keyboard.press('F2')
      await page.locator('#field-claim').last().waitFor()
      await chooseByTyping(page, 'mode', 'Adı verilen kaynak')
      await chooseByTyping(page, 'source', 'Minval')
      await tabTo(page, '.drawer__content button.btn--style-primary')
      await page.keyboard.press('Enter')
      await page
        .locator('#field-claim')
        .last()
        .waitFor({ state: 'detached' })
        .catch(() => undefined)
      const marked = page.locator('[contenteditable="true"] mark', { hasText: SENTENCE }).first()
      await marked.waitFor()
      const line = await marked.evaluate(
        (node) =>
          getComputedStyle(node).textDecorationLine + getComputedStyle(node).borderBottomStyle,
      )
      expect(line).toMatch(/underline|solid|dashed|dotted/)

      await page.keyboard.press('Control+s')
      await page
        .getByText(/kaydedildi|güncellendi/i)
        .first()
        .waitFor()
      await page.keyboard.press('Alt+Shift+G')
      await carryThrough(page, '', 'İncelemeye gönderildi.')
      const unchanged = await ask(`{ article(slug: "${SLUG}") { attributions { id } } }`)
      expect(unchanged).toEqual(before)

      const { page: editor } = await open('editor')
      await opened(editor, id)
      await editor.keyboard.press('Alt+Shift+O')
      await carryThrough(editor, 'Basıldığı gibi aktarılıyor.', 'Onaylandı.')
      await editor.keyboard.press('Alt+Shift+Y')
      await carryThrough(editor, 'Tutuklama haberine kaynağı eklendi.', 'Yayımlandı.')

      const { article } = await ask(
        `{ article(slug: "${SLUG}") { claims { text } updates { kind note } attributions { quote mode source { name } } } }`,
      )
      expect(article.claims.length).toBe(20)
      expect(article.attributions).toContainEqual({
        quote: SENTENCE,
        mode: 'NAMED_SOURCE',
        source: { name: 'Minval' },
      })
      expect(article.updates[0]).toEqual({
        kind: 'UPDATE',
        note: 'Tutuklama haberine kaynağı eklendi.',
      })
    },
    300_000,
  )

  long(
    'T30: leads nobody to another site after the login',
    async () => {
      const { page } = await open('reporter')
      const elsewhere = [
        '//evil.example',
        '/\\evil.example',
        'https:evil.example',
        'https://evil.example',
        '%2f%2fevil.example',
        'javascript:document.title="x"',
        '/admin/../..//evil.example',
      ]
      for (const redirect of elsewhere) {
        await page.goto(`${newsroom.url}/admin/login?redirect=${encodeURIComponent(redirect)}`)
        await page.waitForLoadState('networkidle')
        expect([redirect, new URL(page.url()).host]).toEqual([redirect, new URL(newsroom.url).host])
        expect(await page.title()).not.toBe('x')
      }
    },
    120_000,
  )
})
