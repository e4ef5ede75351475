import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'

import { untilShown } from '../support/keyboard'
import { logIn, openBrowser } from '../support/openBrowser'
import { animatedPng } from '../support/uploads'
import { serveNewsroom, type ServedNewsroom } from '../support/servedNewsroom'
import { firstOf, visit as go } from '../support/walkAdmin'
import { expectStrict, watchPolicy } from '../support/watchPolicy'

import { IS_WHOLE, long } from '@/tests/support/long'

let newsroom: ServedNewsroom
let browser: Browser

beforeAll(async () => {
  newsroom = serveNewsroom()
  browser = await openBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
})

const visit = (page: Page, path: string) => go(page, `${newsroom.url}${path}`)

describe('The policy of the admin', () => {
  it('holds before somebody is logged in, and where there is no page', async () => {
    const context = await browser.newContext({ locale: 'tr-TR' })
    const seen = await watchPolicy(context, newsroom.url)
    const page = await context.newPage()
    const open = ['login', 'unauthorized']
    const more = ['logout', 'logout-inactivity', 'forgot', 'reset/yok']
    const none = ['create-first-user', 'collections/yok', 'a.b']
    for (const path of [...open, 'yok/boyle/sayfa', ...(IS_WHOLE ? [...more, ...none] : [])]) {
      await visit(page, `/admin/${path}`)
    }
    expectStrict(seen)
    expect(seen.policies.size).toBeGreaterThanOrEqual(open.length)
    await context.close()
  }, 90_000)

  long(
    'shows a picture that is about to be uploaded',
    async () => {
      const { page, context } = await logIn(browser, newsroom.url, newsroom.account('editor'))
      const seen = await watchPolicy(context, newsroom.url)
      await visit(page, '/admin/collections/media/create')
      const create = { width: 64, height: 48, channels: 3, background: '#31708f' } as const
      const buffer = await sharp({ create }).png().toBuffer()
      await page.setInputFiles('input[type="file"]', {
        name: 'a.png',
        mimeType: 'image/png',
        buffer,
      })
      const preview = page.locator('img[src^="blob:"]').first()
      await preview.waitFor()
      expect(await preview.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(64)
      expectStrict(seen)
      await context.close()
    },
    60_000,
  )

  long(
    'says by name what it cannot take of a picture, and keeps what its file was called',
    async () => {
      const { page, context } = await logIn(browser, newsroom.url, newsroom.account('editor'))
      await visit(page, '/admin/collections/media/create')
      const choose = (name: string, mimeType: string, buffer: Buffer) =>
        page.setInputFiles('input[type="file"]', { name, mimeType, buffer })
      const save = () => page.locator('#action-save').click()
      await choose('oynar.png', 'image/png', await animatedPng())
      await save()
      await page.getByText('Hareketli PNG alınmaz').first().waitFor()
      await page.locator('.file-field__remove').first().click()
      const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
      await choose('IMG_1.HEIC', 'image/heic', heic)
      await save()
      await page.getByText('HEIC dosyası alınmaz').first().waitFor()
      await page.locator('.file-field__remove').first().click()
      const tiff = await sharp(await animatedPng())
        .tiff()
        .toBuffer()
      await choose('Foto – Işıl Özgentürk.TIF', 'image/tiff', tiff)
      await save()
      await page.waitForURL(/\/media\/[0-9a-f]{24}$/)
      await page.reload()
      expect(await page.locator('#field-title').inputValue()).toBe('Foto – Işıl Özgentürk')
      await visit(page, '/admin/collections/media')
      await page.getByText('Foto – Işıl Özgentürk').first().waitFor()
      await context.close()
    },
    60_000,
  )

  it('refuses a script put into a page, and a word to a foreign server', async () => {
    const context = await browser.newContext()
    const seen = await watchPolicy(context, newsroom.url)
    const page = await context.newPage()
    await visit(page, '/admin/login')
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.ran = true')
      image.src = 'data:,'
      document.body.append(image)
      await fetch('https://kunye.invalid/', { method: 'POST', body: 'x' }).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return 'ran' in window
    })
    expect(ran).toBe(false)
    const directives = seen.violations.map((violation) => violation.split(' ')[1])
    expect(new Set(directives)).toEqual(
      new Set(['script-src-elem', 'script-src-attr', 'connect-src']),
    )
    await context.close()
  }, 60_000)
})

describe('Recorded data in the admin', () => {
  long(
    'reads as names and values, by keyboard, in both languages, and can be copied',
    async () => {
      const { page, context } = await logIn(browser, newsroom.url, newsroom.account('editor'))
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      // The oldest, the seed's: others publish and withdraw meanwhile, and what is withdrawn has no body.
      const [snapshot] = await firstOf(page, 'publication-snapshots', 'createdAt')
      if (!snapshot) throw new Error('the demo newsroom has published nothing')
      await visit(page, `/admin/collections/publication-snapshots/${snapshot.id}`)
      const view = page.locator('.kunye-data')
      expect(await page.locator('.monaco-editor, .code-editor').count()).toBe(0)

      const body = view.locator('details', { hasText: 'body' }).first()
      await body.locator('summary').first().focus()
      await page.keyboard.press('Enter')
      await body.getByText('markdown').waitFor()

      const copy = view.getByRole('button', { name: 'JSON’u kopyala' })
      await untilShown(() => copy.press('Enter'), view.getByText('Kopyalandı.'))
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(JSON.parse(copied)).toEqual(snapshot.document)

      await context.addCookies([{ name: 'payload-lng', value: 'en', url: newsroom.url }])
      await page.reload()
      const text = page.locator('.kunye-data pre')
      await untilShown(() => page.getByRole('button', { name: 'As text' }).click(), text)
      expect(JSON.parse(await text.innerText())).toEqual(snapshot.document)
      await context.close()
    },
    90_000,
  )
})
