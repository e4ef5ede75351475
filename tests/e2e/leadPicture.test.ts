import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { barriersOn } from '@/tests/support/barriers'
import { keepScreenshots } from '@/tests/support/keepScreenshots'
import { long } from '@/tests/support/long'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

/** Left half red, right half blue: which piece was cut out is seen by its colour. */
const twoColours = async (): Promise<string> => {
  const half = { width: 600, height: 800, channels: 3 as const }
  const right = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer()
  const whole = await sharp({ create: { ...half, width: 1200, background: '#ff0000' } })
    .composite([{ input: right, left: 600, top: 0 }])
    .png()
    .toBuffer()
  return whole.toString('base64')
}

type Stored = Record<'id' | 'alt' | 'credit' | 'title' | 'croppedFrom' | 'url', string> & {
  width: number
  height: number
  focalPoint?: { x: number | null; y: number | null }
}

describe('the lead picture beside a text, in a real browser', () => {
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

  const get = <T>(page: Page, path: string): Promise<T> =>
    page.evaluate((asked) => fetch(`/api/${asked}`).then((answer) => answer.json()), path)
  /** An article of this reporter's own with a picture of its own. */
  const filed = async (page: Page): Promise<{ article: string; picture: string }> =>
    page.evaluate(
      async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const form = new FormData()
        form.set('file', new File([bytes], 'iki-renk.png', { type: 'image/png' }))
        form.set('_payload', JSON.stringify({ alt: 'İki renk', credit: 'Defne Yalın' }))
        const stored = await (await fetch('/api/media', { method: 'POST', body: form })).json()
        const answer = await fetch('/api/articles?depth=0', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ headline: 'İki renkli haber', leadImage: stored.doc.id }),
        })
        return { article: (await answer.json()).doc.id, picture: stored.doc.id }
      },
      await twoColours(),
    )

  long(
    'has a focal point by arrows, and is cropped by keyboard: a piece of its own with the same words, and a way back',
    async () => {
      const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1440)
      const { article, picture } = await filed(page)
      await page.goto(`${newsroom.url}/admin/collections/articles/${article}`)
      await page.locator('.kunye-foot').waitFor()
      const focus = page.locator('.kunye-focus__picture')
      await focus.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowUp')
      await page.getByText('Odak noktası kaydedildi.').waitFor()
      expect((await get<Stored>(page, `media/${picture}`)).focalPoint).toEqual({ x: 55, y: 45 })

      const crop = page.getByRole('button', { name: 'Kırp…' })
      await crop.focus()
      await page.keyboard.press('Enter')
      await page.locator('.kunye-crop__picture img').waitFor()
      await page.getByText('1200×800 piksel').waitFor()
      expect(await barriersOn(page)).toEqual([])
      // From the whole picture: the left edge goes to the right, by steps of a hundred pixels of the screen.
      await page.getByRole('button', { name: /^Sol kenar/ }).focus()
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+ArrowRight')
      const told = await page.getByText(/^\d+×800 piksel/).innerText()
      const width = Number(/^\d+/.exec(told)?.[0])
      expect(width).toBeGreaterThan(200)
      expect(width).toBeLessThan(600)
      await page.keyboard.press('Control+Enter')
      await page.getByText(`Görsel kırpıldı: ${width}×800 piksel.`).waitFor()
      await page.keyboard.press('Control+s')
      await page
        .getByText(/güncellendi/)
        .first()
        .waitFor()

      const { leadImage } = await get<{ leadImage: string }>(page, `articles/${article}?depth=0`)
      expect(leadImage).not.toBe(picture)
      const piece = await get<Stored>(page, `media/${leadImage}?depth=0`)
      expect(piece).toMatchObject({
        ...{ width, height: 800, alt: 'İki renk', credit: 'Defne Yalın' },
        ...{ title: 'iki-renk (kırpılmış)', croppedFrom: picture },
      })
      const bytes = await page.evaluate(async (url) => {
        const read = await (await fetch(url)).arrayBuffer()
        return [...new Uint8Array(read)]
      }, piece.url)
      const { channels } = await sharp(Buffer.from(bytes)).stats()
      expect(channels.map(({ mean }) => Math.round(mean / 51))).toEqual([0, 0, 5])

      // Cut again it is cut from the whole one; what is too small is refused in words, and nothing is stored.
      await crop.click()
      await page.getByText('1200×800 piksel').waitFor()
      await page.getByRole('button', { name: /^Üst kenar/ }).focus()
      for (let press = 0; press < 7; press += 1) await page.keyboard.press('Control+ArrowDown')
      await page.keyboard.press('Control+Enter')
      await page.getByText(/en az 200×200 olmalı/).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.kunye-crop').waitFor({ state: 'detached' })
      const all = `media?where[croppedFrom][equals]=${picture}&depth=0`
      expect((await get<{ totalDocs: number }>(page, all)).totalDocs).toBe(1)
    },
    240_000,
  )
})
