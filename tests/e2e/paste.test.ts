import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Browser, Page, Request } from 'playwright-core'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { PASTES } from '@/tests/support/pastes'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'
import { png } from '@/tests/support/uploads'

type Brought = {
  html?: string
  text?: string
  files?: { name: string; type: string; bytes: string }[]
}

const FIRST = 'Değirmendere Belediyesi, eski değirmenin onarılacağını duyurdu.'
const SECOND = 'Onarım ilkbaharda başlayacak.'
const EDITOR = '[contenteditable="true"]'
const TAKEN = /görsel yüklenip metne kondu/

describe('what is pasted or dropped into a text, in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let page: Page
  let id = ''
  let picture = ''
  const foreign: string[] = []
  const uploads: string[] = []

  beforeAll(async () => {
    newsroom = await serveNewsroom()
    browser = await openBrowser()
    picture = (await png(60, 40)).toString('base64')
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await newsroom?.stop()
  }, 60_000)
  beforeEach(async () => {
    foreign.length = 0
    uploads.length = 0
    page = (await logIn(browser, newsroom.url, newsroom.account('reporter'))).page
    page.on('request', (request: Request) => {
      const url = request.url()
      if (!url.startsWith(newsroom.url) && /^(https?|file|cid):/.test(url)) foreign.push(url)
      if (request.method() === 'POST' && url.includes('/api/media')) uploads.push(url)
    })
  }, 120_000)
  afterEach(() => keepScreenshots(browser, expect.getState().currentTestName ?? ''), 60_000)

  const open = async (body: unknown = fromParagraphs([FIRST, SECOND])) => {
    id = await page.evaluate(
      (data) =>
        fetch('/api/articles', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(data),
        })
          .then((answer) => answer.json())
          .then(({ doc }) => doc.id as string),
      { headline: 'Eski değirmen onarılıyor', body },
    )
    await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
    await page.locator(EDITOR).first().waitFor()
    await page.getByRole('button', { name: 'İncelemeye gönder' }).first().waitFor()
  }
  /** A paste or a drop of these forms of one thing, as the program that was copied from would bring them. */
  const bring = (brought: Brought, at?: { words: string; offset: number }) =>
    page.evaluate(
      ({ brought: { html, text, files = [] }, at: place, editor }) => {
        const data = new DataTransfer()
        if (html !== undefined) data.setData('text/html', html)
        if (text !== undefined) data.setData('text/plain', text)
        for (const { name, type, bytes } of files) {
          const letters = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
          data.items.add(new File([letters], name, { type }))
        }
        const init = { bubbles: true, cancelable: true }
        const root = document.querySelector(editor)
        if (!place) {
          return root?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
        }
        const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.includes(place.words)) continue
          const range = document.createRange()
          range.setStart(node, place.offset)
          range.setEnd(node, place.offset + 1)
          const { x, y, height } = range.getBoundingClientRect()
          const where = { clientX: x, clientY: y + height / 2, dataTransfer: data }
          const target = document.elementFromPoint(x, where.clientY) ?? node.parentElement
          target?.dispatchEvent(new DragEvent('dragover', { ...init, ...where }))
          return target?.dispatchEvent(new DragEvent('drop', { ...init, ...where }))
        }
        throw new Error('these words are not on the page')
      },
      { brought, at, editor: EDITOR },
    )
  const caret = async (paragraph: number, key: 'Home' | 'End', right = 0) => {
    const isThere = () =>
      page
        .waitForFunction(
          ({ editor, paragraph, offset }) => {
            const root = document.querySelector(editor) as any
            const { anchor } = root.__lexicalEditor.getEditorState()._selection ?? {}
            const place = anchor && root.__lexicalEditor.getElementByKey(anchor.key)
            return (
              root.querySelectorAll('p')[paragraph].contains(place) &&
              (offset === null || anchor.offset === offset)
            )
          },
          { editor: EDITOR, paragraph, offset: key === 'Home' ? right : null },
          { timeout: 5_000 },
        )
        .then(
          () => true,
          () => false,
        )
    // A page that still settles may take a click; whoever sees that clicks again.
    for (let tries = 0; tries < 10; tries += 1) {
      await page.locator(`${EDITOR} p`).nth(paragraph).click()
      await page.keyboard.press(key)
      for (let step = 0; step < right; step += 1) await page.keyboard.press('ArrowRight')
      // The editor hears of the browser's selection in a turn of its own; a person never pastes that soon.
      if (await isThere()) return
    }
    throw new Error(`the caret did not come to paragraph ${paragraph}`)
  }
  const press = async (keys: string) => {
    const answer = page.waitForResponse(
      (response) =>
        response.request().method() === 'PATCH' && response.url().includes(`/api/articles/${id}`),
      { timeout: 120_000 },
    )
    await page.keyboard.press(keys)
    return (await answer).status()
  }
  const saved = async () => {
    // The form hears of the editor a moment later.
    await page.waitForTimeout(700)
    expect(await press('Control+s')).toBe(200)
    const { body } = await page.evaluate(
      (article) => fetch(`/api/articles/${article}?depth=0`).then((answer) => answer.json()),
      id,
    )
    return body
  }
  const kinds = (body: any): string[] =>
    body.root.children
      .filter(
        (node: any) =>
          node.type === 'upload' || toText({ root: { type: 'root', children: [node] } }),
      )
      .map((node: any) => node.type)
  const told = (words: string | RegExp) => page.getByText(words).first().waitFor()
  /** Closes what was said, so that the next words are those of the next paste. */
  const hush = () =>
    page.waitForFunction(() => {
      document
        .querySelectorAll<HTMLElement>('[data-close-button]')
        .forEach((button) => button.click())
      return document.querySelector('[data-sonner-toast]') === null
    })

  it('A2: keeps the words of seven programs, says what it left out, and asks no other place for anything', async () => {
    await open()
    for (const { program, html, markdown, said, files } of PASTES) {
      await page.locator(EDITOR).first().click()
      await page.keyboard.press('Control+a')
      await bring({
        html,
        text: markdown,
        files: [{ name: 'image.png', type: 'image/png', bytes: picture }],
      })
      if (said) await told(said)
      if (files > 0) await told(TAKEN)
      const body = await saved()
      expect([program, toMarkdown(body)]).toEqual([program, markdown])
      expect([program, kinds(body).filter((kind) => kind === 'upload').length]).toEqual([
        program,
        files,
      ])
      await hush()
    }
    // The picture that office programs draw of their words is no picture of the story.
    expect(uploads).toHaveLength(PASTES.reduce((sum, { files }) => sum + files, 0))
    expect(foreign).toEqual([])
  }, 600_000)

  long(
    'A1: leaves remote pictures out of a paste, wherever they stand, in one sentence that counts them',
    async () => {
      await open()
      const far = '<img src="https://uzak.example/foto.jpg" alt="foto">'
      await caret(0, 'End')
      await bring({ html: far })
      await told(/alınmadı: 1 görsel/)
      await hush()
      await bring({
        html: `<p>Yeni ${far}söz</p><p><a href="https://a.example">${far}yazı</a></p><ul><li>bir${far}</li></ul><figure>${far}<figcaption>Alt yazı</figcaption></figure><p>Mektup <img src="cid:a@b"> bitti <img alt="🎉" src="https://e.example/1f389.png"></p>`,
      })
      await told(/alınmadı: 5 görsel/)
      const body = await saved()
      expect(toText(body).split('\n\n')).toEqual([
        ...[`${FIRST}Yeni söz`, 'yazı', 'bir', 'Alt yazı', 'Mektup bitti 🎉', SECOND],
      ])
      expect(foreign).toEqual([])
      expect(uploads).toEqual([])
    },
    240_000,
  )

  long(
    'A1: uploads pictures that are pasted or dropped, each beside the paragraph, never through a word; undo takes picture and words back',
    async () => {
      await open()
      const file = { name: 'degirmen.png', type: 'image/png', bytes: picture }
      await caret(0, 'Home', 5)
      await bring({ files: [file] })
      await told(TAKEN)
      expect(kinds(await saved())).toEqual(['paragraph', 'upload', 'paragraph'])
      await hush()

      await bring(
        { files: [file, { ...file, name: 'iki.png' }] },
        { words: 'ilkbaharda', offset: 10 },
      )
      await told(/2 görsel yüklenip/)
      const dropped = await saved()
      expect(kinds(dropped)).toEqual(['paragraph', 'upload', 'paragraph', 'upload', 'upload'])
      expect(toText(dropped).split('\n\n')).toEqual([FIRST, SECOND])
      await hush()

      await caret(0, 'Home', 3)
      await bring({ html: `<p>ek<img src="data:image/png;base64,${picture}"> söz</p>` })
      await told(TAKEN)
      const pasted = await saved()
      expect(toText(pasted).split('\n\n')).toEqual([
        `${FIRST.slice(0, 3)}ek söz${FIRST.slice(3)}`,
        SECOND,
      ])
      expect(kinds(pasted).slice(0, 3)).toEqual(['paragraph', 'upload', 'upload'])
      // The picture goes first, the words last.
      const first = page.locator(`${EDITOR} p`).first()
      for (let steps = 0; steps < 4 && (await first.innerText()).includes('ek söz'); steps += 1) {
        await page.keyboard.press('Control+z')
      }
      expect(await first.innerText()).toBe(FIRST)
      expect(await saved()).toMatchObject({
        root: { children: dropped.root.children.map(({ type }: { type: string }) => ({ type })) },
      })
      await hush()

      const copied = '<img src="https://uzak.example/a.png">'
      await bring({ html: copied, files: [file] })
      await told(TAKEN)
      await hush()
      await bring({
        files: [
          { name: 'rapor.pdf', type: 'application/pdf', bytes: picture },
          { name: 'bozuk.png', type: 'image/png', bytes: btoa('resim değil'.replace('ğ', 'g')) },
        ],
      })
      await told(/“rapor.pdf” alınmadı; sözleriniz yerinde duruyor\. Metne yalnız görsel konur/)
      await told(/“bozuk.png” alınmadı/)
      expect(toText(await saved()).split('\n\n')).toEqual([FIRST, SECOND])
      expect(foreign).toEqual([])
    },
    300_000,
  )

  long(
    'A1: a refused save says which sentence, and goes there',
    async () => {
      const lines = Array.from({ length: 40 }, (_, line) => `${line + 1}. satır burada duruyor.`)
      await open(fromParagraphs(lines))
      // What no paste can do any more: a link without an address, in a paragraph far down.
      await page.evaluate((editor) => {
        const lexical = (document.querySelector(editor) as any).__lexicalEditor
        const state = lexical.getEditorState().toJSON()
        const [words] = state.root.children[34].children
        const fields = { url: 'https://', linkType: 'custom', newTab: false, doc: null }
        state.root.children[34].children = [
          { ...state.root.children[34], type: 'link', version: 3, fields, children: [words] },
        ]
        lexical.setEditorState(lexical.parseEditorState(JSON.stringify(state)))
      }, EDITOR)
      await page.evaluate(() => window.scrollTo(0, 0))
      await page.locator('[name="headline"]').fill('Başka başlık')
      await page.waitForTimeout(700)
      expect(await press('Control+s')).toBe(400)
      await told(
        /Haber kaydedilmedi; yazdıklarınız duruyor\..*adresi okunamıyor.*35\. satır burada duruyor/,
      )
      await page.locator('[data-refused]', { hasText: '35. satır' }).waitFor()
      const seen = await page.locator('[data-refused]').evaluate((block) => {
        const { top, bottom } = block.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      })
      expect(seen).toBe(true)
      expect(await page.locator('[name="headline"]').inputValue()).toBe('Başka başlık')
    },
    240_000,
  )
})
