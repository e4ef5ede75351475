import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'

import { lackingIn } from '@/tests/support/googleFields'
import { barriersOn } from '@/tests/support/barriers'
import { IS_WHOLE, long } from '@/tests/support/long'
import { openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type ServedNewsroom } from '@/tests/support/servedNewsroom'

const SLUG = 'azerbaycan-cumhurbaskani-ilham-aliyev-e-yapilmasi-planlanan-darbe-plani-ifsa-oldu'
const STORY = `/haber/${SLUG}`
/** Every kind of page, with words that stand on it. */
const PAGES: [string, string][] = [
  ['/', 'Darbe Planı İfşa Oldu'],
  ['/bolum/dunya', 'Darbe Planı İfşa Oldu'],
  ['/etiket/kafkasya', 'Darbe Planı İfşa Oldu'],
  [STORY, 'Bozulan ilişkilerin düzeldiği yorumu yapıldı.'],
  ['/kisi/vladimir-putin', 'Zaman çizgisi'],
  ['/kaynak/apa', 'Taşıdığı iddialar'],
  ['/olay/dushanbe-meeting', 'Duşanbe’de Aliyev ile görüşme'],
  ['/ara?q=mehtiyev', 'Ramiz Mekhtiyev'],
  ['/kunye', 'Yayının kimliği'],
  ['/duzeltmeler', 'Düzeltmeler'],
  ['/en', 'Nothing published yet'],
  ['/en/section/world', 'World'],
  ['/en/person/vladimir-putin', 'Timeline'],
  ['/en/search?q=mehtiyev', 'Ramiz Mekhtiyev'],
  ['/en/corrections', 'When we are wrong'],
]
/** What a page of this site may bring in scripts, over the wire. */
const MOST_SCRIPT = 100_000
/** Bytes as they are sent, compressed: of the style, and of a page with it. */
const MOST_STYLE = 10_000
const MOST_PAGE = 60_000

describe('the example frontend in a real browser', () => {
  let newsroom: ServedNewsroom
  let browser: Browser

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)

  /** Bytes of scripts a page brings, as they go over the wire. */
  const scriptsOf = async (context: BrowserContext, page: Page): Promise<() => number> => {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Set<string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength
    })
    return () => bytes
  }

  it('shows everything without JavaScript, on a phone as well: nothing is cut off, nothing hidden', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    const page = await context.newPage()
    for (const [path, words] of PAGES) {
      const answer = await page.goto(newsroom.url + path)
      expect([path, answer?.status()]).toEqual([path, 200])
      // Without scripts nothing comes later: what is not there once it is loaded is missing, and the test shows what is.
      expect(await page.locator('main').textContent()).toContain(words)
      expect(await page.locator('h1').count()).toBe(1)
      const lang = path.startsWith('/en') ? 'en' : 'tr'
      expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    }
    await page.goto(newsroom.url)
    await page.fill('input[name="q"]', 'MEKHTİYEV')
    await page.keyboard.press('Enter')
    await page.locator('.results').getByText('Ramiz Mekhtiyev').first().waitFor()
    await page.goto(newsroom.url + STORY)
    // Its note opens, and Escape closes it, without a script.
    const square = page.locator('.mk:visible').first()
    await square.click()
    const note = page.locator(`#${await square.getAttribute('popovertarget')}`)
    await note.waitFor()
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
    const beside = page.locator('.by-p').first()
    expect(await beside.isVisible()).toBe(false)
    await page.locator('#oku-kaynakli').check({ force: true })
    await beside.waitFor()
    await page.locator('#oku-sade').check({ force: true })
    await square.waitFor({ state: 'hidden' })
    expect(await page.locator('details.fold').count()).toBeLessThan(10)
    await context.close()
  }, 120_000)

  it('brings less than 100 kB of scripts, none inline and none that its policy refuses', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    for (const [path] of PAGES) {
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text())
      })
      const scripts = await scriptsOf(context, page)
      const answer = await page.goto(newsroom.url + path, { waitUntil: 'networkidle' })
      expect([path, scripts() < MOST_SCRIPT]).toEqual([path, true])
      expect(complaints).toEqual([])
      expect((await answer?.allHeaders())?.['content-security-policy']).toContain(
        "script-src 'self'",
      )
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      )
      await page.close()
    }
    const page = await context.newPage()
    await page.goto(newsroom.url + STORY)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.locator('.voices [data-voice]').first().hover()
    await page.locator('.said.lit').first().waitFor()
    await context.close()
  }, 120_000)

  it('can be walked by ear and by keyboard: headings in order, every name and every target there', async () => {
    const page = await browser.newPage()
    for (const [path] of PAGES) {
      await page.goto(newsroom.url + path)
      const found = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)]
        const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]))
        const ids = all('[id]').map(({ id }) => id)
        const referred = [
          ...all('a[href^="#"]').map((link) => (link.getAttribute('href') ?? '').slice(1)),
          ...all('[popovertarget]').map((one) => one.getAttribute('popovertarget') ?? ''),
        ]
        return {
          skipped: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
          nowhere: referred.filter((id) => !ids.includes(id)),
          unnamed: all('a, button, input').filter(
            (one) =>
              !one.textContent?.trim() &&
              !one.getAttribute('aria-label') &&
              !(one as HTMLInputElement).labels?.length,
          ).length,
          wordless: all('img:not([alt])').length,
          landmarks: ['header', 'main', 'footer', '.search[role=search]'].filter(
            (one) => all(`body > ${one}, body > header ${one}`).length !== 1,
          ),
        }
      })
      const good = { skipped: [], twice: [], nowhere: [], unnamed: 0, wordless: 0, landmarks: [] }
      expect([path, found]).toEqual([path, good])
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await page.close()
  }, 60_000)

  it('is valid HTML, keeps nobody out by axe in both themes, and is light: every kind of page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // How React writes: names of attributes, elements without an end, and texts as they are.
      rules: {
        ...{ 'attr-case': 'off', 'void-style': 'off', 'no-raw-characters': 'off' },
        ...{ 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' },
        ...{ 'no-trailing-whitespace': 'off', 'long-title': 'off', 'tel-non-breaking': 'off' },
      },
    })
    for (const [path] of [...PAGES, ['/yok', '']] as [string, string][]) {
      const answer = await fetch(newsroom.url + path, { headers: { 'accept-encoding': 'gzip' } })
      const html = await answer.text()
      const { results } = await validator.validateString(html)
      const wrong = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`,
        ),
      )
      expect([path, wrong]).toEqual([path, []])
      // A second validator: the errors of parsing as the HTML standard has them.
      const unparsed: string[] = []
      parse(html, {
        sourceCodeLocationInfo: true,
        onParseError: ({ code, startLine, startCol }) =>
          unparsed.push(`${code} ${startLine}:${startCol}`),
      })
      expect([path, unparsed]).toEqual([path, []])
      const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      const lacking = told.flatMap(([, json = '']) => lackingIn(JSON.parse(json)))
      expect([path, lacking]).toEqual([path, []])
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
        ([, href]) => href ?? '',
      )
      const css = await Promise.all(
        sheets.map(async (href) => (await fetch(newsroom.url + href)).text()),
      )
      const bytes = (text: string) => gzipSync(text).length
      const styles = bytes(css.join(''))
      expect([path, styles, styles <= MOST_STYLE]).toEqual([path, styles, true])
      expect([path, bytes(html) + styles <= MOST_PAGE]).toEqual([path, true])
      expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/)
      expect([path, html.match(/<link rel="(?:stylesheet|preload)" href="(?!\/)/)]).toEqual([
        path,
        null,
      ])
      // Nothing comes from elsewhere.
      const foreign = /(?:src|srcset|data-src)="(?!\/|data:)([^"]+)"/g
      const places = [...html.matchAll(foreign)].filter(([, at]) => !at?.startsWith(newsroom.url))
      expect([path, places.map(([, at]) => at)]).toEqual([path, []])
    }
    // The soak looks at every page in both themes, each change at every second one in each.
    for (const [theme, colorScheme] of (['light', 'dark'] as const).entries()) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true })
      const page = await context.newPage()
      for (const [path] of PAGES.filter((_, at) => IS_WHOLE || at % 2 === theme)) {
        await page.goto(newsroom.url + path)
        expect([path, colorScheme, await barriersOn(page)]).toEqual([path, colorScheme, []])
      }
      await context.close()
    }
  }, 300_000)

  /** A draft with a picture, and a preview link of it, made by its reporter. */
  const previewed = async (): Promise<{ id: string; url: string; token: string }> => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    const send = async (path: string, body: object | FormData) => {
      const isForm = body instanceof FormData
      const { authorization = '' } = headers
      const answer = await fetch(`${newsroom.url}/api/${path}`, {
        method: 'POST',
        headers: isForm ? { authorization } : headers,
        body: isForm ? body : JSON.stringify(body),
      })
      expect([path, answer.ok]).toEqual([path, true])
      return answer.json()
    }
    const { email, password } = newsroom.account('reporter')
    headers.authorization = `JWT ${(await send('users/login', { email, password })).token}`
    const create = { width: 1200, height: 800, channels: 3 as const, background: '#31708f' }
    const bytes = await sharp({ create }).png().toBuffer()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'yayla.png')
    form.append('_payload', JSON.stringify({ alt: 'Karsız bir yayla', credit: 'Ali Çek' }))
    const { doc: picture } = await send('media', form)
    const { doc } = await send('articles', { headline: 'Kar erken eridi', leadImage: picture.id })
    return { ...(await send(`articles/${doc.id}/preview`, {})), id: doc.id }
  }

  long(
    'opens a preview with its picture to who has the link: light, kept by nobody, its token told to nobody',
    async () => {
      const { id, url, token } = await previewed()
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text())
      })
      const asked: string[] = []
      page.on('request', (request) => {
        const { referer = '' } = request.headers()
        asked.push(`${request.url()} ${referer}`)
      })
      const scripts = await scriptsOf(context, page)
      await page.goto(url)
      await page.getByText('Önizleme — yayımlanmadı').waitFor()
      const picture = page.getByAltText('Karsız bir yayla')
      await picture.scrollIntoViewIfNeeded()
      await page.waitForFunction(
        () => (document.querySelector<HTMLImageElement>('.picture img')?.naturalWidth ?? 0) > 0,
      )
      expect(page.url()).toBe(`${newsroom.url}/onizleme/${id}`)
      expect(scripts()).toBeLessThan(5_000)
      expect(complaints).toEqual([])
      const answer = await page.reload()
      const headers = (await answer?.allHeaders()) ?? {}
      expect(headers).toMatchObject({
        'cache-control': 'no-store, private',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      })
      expect(headers['x-robots-tag']).toContain('noindex')
      expect(headers['content-security-policy']).toContain("script-src 'self'; ")
      expect(headers).not.toHaveProperty('etag')
      await page.locator('.colophon a').first().click()
      await page.getByText('Darbe Planı İfşa Oldu').first().waitFor()
      // Address and referrer of every request, those of the page that was left for as well.
      const isOfPreview = (line: string) => line.slice(line.indexOf(' ')).includes('onizleme')
      expect(asked.filter((line) => line.includes(token) || isOfPreview(line))).toEqual([])
      expect(newsroom.printed()).not.toContain(token)
      await context.close()

      const stranger = await fetch(`${newsroom.url}/onizleme/${id}`)
      const closed = await stranger.text()
      expect(closed).toContain('Önizleme açılıyor')
      expect(closed).not.toContain('Kar erken eridi')
      expect(closed.match(/<script/g)).toHaveLength(2)
      expect(stranger.headers.get('cache-control')).toBe('no-store, private')
      const files = asked.flatMap((line) => /\/onizleme\/\S+\/gorsel\/\S+/.exec(line)?.[0] ?? [])
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) {
        const name = file.split('/').at(-1)
        for (const path of [file, `/media/${name}`]) {
          expect([path, (await fetch(newsroom.url + path)).status]).toEqual([path, 404])
        }
      }
    },
    60_000,
  )

  it('says what it is: statuses, head and caching', async () => {
    for (const path of ['/yok', '/haber/yok', '/bolum/yok', '/etiket/yok', '/kisi/yok', '/a/b/c']) {
      const answer = await fetch(newsroom.url + path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).toContain('Sayfa bulunamadı')
    }
    for (const [asked, leads] of [
      [`/en/article/${SLUG}`, STORY],
      ['/bolum/world', '/bolum/dunya'],
      ['/en/section/dunya', '/en/section/world'],
      ['/etiket/caucasus?sonra=x', '/etiket/kafkasya?sonra=x'],
    ] as const) {
      const { status, headers } = await fetch(newsroom.url + asked, { redirect: 'manual' })
      expect([asked, status, headers.get('location')]).toEqual([asked, 308, leads])
    }
    const person = await (await fetch(`${newsroom.url}/en/person/vladimir-putin`)).text()
    const alternates = [
      ...person.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g),
    ]
    const [tr, en] = ['/kisi/vladimir-putin', '/en/person/vladimir-putin'].map(
      (path) => newsroom.url + path,
    )
    expect(Object.fromEntries(alternates.map(([, language, href]) => [language, href]))).toEqual({
      ...{ tr, en, 'x-default': tr },
    })
    const kinds = async (path: string) =>
      [...(await (await fetch(newsroom.url + path)).text()).matchAll(/"@type":"(\w+)"/g)].map(
        ([, kind]) => kind,
      )
    expect(await kinds('/')).toEqual(
      expect.arrayContaining(['WebSite', 'CollectionPage', 'ItemList']),
    )
    expect(await kinds('/etiket/kafkasya')).toEqual(
      expect.arrayContaining(['CollectionPage', 'BreadcrumbList']),
    )
    const first = await fetch(newsroom.url + STORY)
    const html = await first.text()
    expect(html).toContain(`<link rel="canonical" href="${newsroom.url}${STORY}"/>`)
    expect(html).toContain('type="application/atom+xml"')
    const ld = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(ld)['@type']).toContain('NewsArticle')
    expect(first.headers.get('cache-control')).toMatch(
      /^public, max-age=\d+, stale-while-revalidate/,
    )
    const again = await fetch(newsroom.url + STORY, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect((await fetch(newsroom.url + STORY, { method: 'POST' })).status).toBe(405)
  }, 60_000)
})
