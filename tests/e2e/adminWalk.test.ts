import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import config from '@payload-config'
import { adminTexts, isForeign, type Language, type Texts } from '@/tests/support/adminTexts'
import { barriersOn } from '@/tests/support/barriers'
import { IS_WHOLE, long } from '@/tests/support/long'
import { openBrowser } from '@/tests/support/openBrowser'
import { serveNewsroom, type Account, type ServedNewsroom } from '@/tests/support/servedNewsroom'
import { shownTexts } from '@/tests/support/shownTexts'
import { firstOf, kindOf, type Look, visitSoftly, walkAdmin } from '@/tests/support/walkAdmin'
import { expectStrict, watchPolicy } from '@/tests/support/watchPolicy'

const EXPECTED = {
  admin: ['users', 'desks', 'sections', 'tags', 'webhooks', 'audit-log'],
  editor: [
    ...['articles', 'claims', 'sources', 'persons', 'events', 'media', 'comments'],
    'fronts',
    ...['publications', 'publication-snapshots', 'suggestions'],
  ],
}
type Role = keyof typeof EXPECTED

/**
 * In full (`npm run soak -- walk`) every page in both languages, widths and themes. For every change each collection in Turkish, by its
 * list and one document, articles by all their pages; in the whole suite every collection once (half of them whole) and
 * articles twice, so that each two of language, width and theme meet, and each meets every kind of page.
 */
const FULL_WALK = process.env.KUNYE_WALK === 'full'
const LOOKS: Record<Language, readonly Look[]> = {
  tr: [
    { width: 'desk', theme: 'light' },
    { width: 'phone', theme: 'dark' },
  ],
  en: [
    { width: 'phone', theme: 'light' },
    { width: 'desk', theme: 'dark' },
  ],
}
const OTHER_LOOKS: Record<Language, readonly Look[]> = { tr: LOOKS.en, en: LOOKS.tr }
const inTurn = (language: Language) => (index: number) =>
  FULL_WALK || index % 2 === (language === 'tr' ? 0 : 1)
/** What Turkish alone is asked about for every change has every collection. */
const isWalked = (language: Language) => (index: number) => !IS_WHOLE || inTurn(language)(index)

const slugsIn = (paths: readonly string[]): string[] =>
  [...new Set(paths.map((path) => path.split('/')[3] ?? ''))].filter(Boolean)

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

describe('Every page of the admin', () => {
  let newsroom: ServedNewsroom
  let browser: Browser
  let texts: Record<Language, Texts>

  beforeAll(async () => {
    newsroom = serveNewsroom()
    browser = await openBrowser()
    texts = adminTexts(await config)
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
  }, 60_000)

  /** In a browser that itself speaks the other language: what asks it instead of the admin is found. */
  const open = async (language: Language): Promise<BrowserContext> => {
    const context = await browser.newContext({
      locale: language === 'tr' ? 'en-US' : 'tr-TR',
      viewport: { width: 1440, height: 900 },
    })
    await context.addCookies([{ name: 'payload-lng', value: language, url: newsroom.url }])
    return context
  }
  const logIn = async (context: BrowserContext, { email, password }: Account): Promise<Page> => {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${newsroom.url}/admin/login`)
    await page.fill('input[name="email"]', email)
    await page.fill('input[name="password"]', password)
    await page.click('button[type="submit"]')
    await page.waitForURL((address) => !address.pathname.endsWith('/login'))
    return page
  }
  /** What people wrote and are called: everything this person may read that is no code. */
  const dataOf = async (page: Page): Promise<string[]> => {
    const docs = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (slug) => {
            const answer = await fetch(`/api/${slug}?limit=200&depth=0`)
            return answer.ok ? answer.json() : null
          }),
        ),
      [...EXPECTED.admin, ...EXPECTED.editor, 'notifications', 'articles/versions'],
    )
    const written = [...strings(docs), ...newsroom.accounts.flatMap(strings), 'Künye']
    const data = written.flatMap((text) => text.split('\n')).map((text) => text.trim())
    return [...new Set(data)]
      .filter((text) => text.length > 2 && text.length < 400 && !/^[a-z][a-zA-Z]*$/.test(text))
      .sort((a, b) => b.length - a.length)
  }

  /** What is wider than a phone scrolls within itself (a table), never the page; answers what does not. */
  const tooWide = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const { scrollWidth } = document.documentElement
      if (scrollWidth <= window.innerWidth) return []
      const inside = (element: Element): boolean => {
        for (let one = element.parentElement; one; one = one.parentElement) {
          if (getComputedStyle(one).overflowX !== 'visible' && one !== document.body) {
            return one !== document.documentElement
          }
        }
        return false
      }
      const wide = [...document.body.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
        .filter((one) => !inside(one))
        .map((one) => `${one.localName}.${[...one.classList].join('.')}`)
      return [`${scrollWidth} px wide: ${wide.slice(-3).join(' ')}`]
    })

  /** Collects what is said in the wrong language, with the page it is on. */
  function listen(language: Language, readData: () => Promise<string[]>) {
    let data: string[] = []
    const judged = new Map<string, boolean>()
    const found = new Map<string, string>()
    const asked = new Set<string>()
    const foreignOn = async (page: Page) => {
      const shown = await shownTexts(page)
      return shown.filter(({ text }) => {
        const known = judged.get(text) ?? isForeign(texts, language, text, data)
        judged.set(text, known)
        return known
      })
    }
    /** Others write in this newsroom meanwhile: what they wrote since is no word of the admin's. */
    const readAnew = async () => {
      data = await readData()
      for (const [text, isStrange] of judged) if (isStrange) judged.delete(text)
    }
    const look = async (page: Page, path: string) => {
      // The page that is none is made in the browser, after an empty one.
      await page.waitForFunction(() => document.documentElement.lang !== '')
      expect([path, await page.locator('html').getAttribute('lang')]).toEqual([path, language])
      if (data.length === 0) data = await readData()
      let foreign = await foreignOn(page)
      // A page as the server made it is put into words once it lives.
      for (let tries = 0; foreign.length > 0 && tries < 10; tries += 1) {
        await page.waitForTimeout(200)
        foreign = await foreignOn(page)
      }
      if (foreign.some(({ text }) => !found.has(text))) {
        await readAnew()
        foreign = await foreignOn(page)
      }
      for (const { where, text } of foreign)
        if (!found.has(text)) found.set(text, `${path} ${where}`)
      // For every change one page of each kind; of articles every page.
      const kind = path.includes('/articles') ? path.replace(/[0-9a-f]{24}/g, ':id') : kindOf(path)
      if (!IS_WHOLE && asked.has(kind)) return
      asked.add(kind)
      for (const barrier of await barriersOn(page)) {
        if (!found.has(barrier)) found.set(barrier, path)
      }
    }
    return { look, found: () => [...found].map(([text, where]) => `${where}: ${text.trim()}`) }
  }

  const walkAs = async (role: Role, language: Language) => {
    const context = await open(language)
    const page = await logIn(context, newsroom.account(role))
    const seen = await watchPolicy(context, newsroom.url)
    const { look, found } = listen(language, () => dataOf(page))
    const walked: string[] = []
    const wide: string[] = []
    const looks = LOOKS[language]
    const takes = (index: number, slug: string): readonly Look[] => {
      // What both may see is walked by the admin, who may do more there.
      if (role === 'editor' && EXPECTED.admin.includes(slug)) return []
      if (FULL_WALK) return looks
      if (slug === 'articles') return looks.slice(0, 1)
      return isWalked(language)(index) ? looks.slice((index >> 1) % 2).slice(0, 1) : []
    }
    const walk: Parameters<typeof walkAdmin>[2] = {
      ...{ url: newsroom.url, looks, takes },
      // Articles have every kind of page; of the others every second collection shows all of its own.
      isDeep: (index: number, slug: string) =>
        FULL_WALK || slug === 'articles' || (IS_WHOLE && index % 4 < 2),
      // The policy is the document's; it does not know the language.
      whole: FULL_WALK ? 'all' : language === 'tr' ? 'first' : 'none',
      look: async (tab: Page, path: string) => {
        walked.push(path)
        await look(tab, path)
        let found = await tooWide(tab)
        for (let tries = 0; found.length > 0 && tries < 10; tries += 1) {
          await tab.waitForTimeout(200)
          found = await tooWide(tab)
        }
        wide.push(...found.map((told) => `${path}: ${told}`))
      },
    }
    await walkAdmin(page, context, walk)
    if (FULL_WALK) {
      const others = OTHER_LOOKS[language]
      await walkAdmin(page, context, { ...walk, looks: others, takes: () => others })
    }
    const steps = role === 'editor' ? editorSteps : adminSteps
    for (const step of steps.filter((_, index) => inTurn(language)(index))) await step(page, look)
    await context.close()
    expectStrict(seen)
    if (language === 'en' && !FULL_WALK) return { walked, found: [...found(), ...wide] }
    // Every kind of page came with a policy of its own document.
    const policed = [...seen.policies.keys()].map((address) => kindOf(new URL(address).pathname))
    expect(new Set(policed)).toEqual(new Set([...policed, ...walked.map(kindOf)]))
    return { walked, found: [...found(), ...wide] }
  }

  const at = (path: string) => `${newsroom.url}/admin/collections/${path}`

  /** The id of an article of this walk's own that has a picture, which others' articles may have or not. */
  const withPicture = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 })
      canvas.getContext('2d')?.fillRect(0, 0, 64, 36)
      const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (!file) throw new Error('No picture was drawn')
      const form = new FormData()
      form.set('file', file, 'yuruyus.png')
      form.set('_payload', JSON.stringify({ alt: 'Boş bir dikdörtgen', credit: 'Künye' }))
      const stored = await fetch('/api/media', { method: 'POST', body: form })
      const picture = await stored.json()
      const answer = await fetch('/api/articles?depth=0', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ headline: 'Görselli haber', leadImage: picture.doc?.id }),
      })
      const article = await answer.json()
      if (!article.doc) throw new Error(JSON.stringify([picture, article]))
      return article.doc.id as string
    })

  /** What opens on a page of its own: columns, filters, menus, drawers, dialogs, and what a save without words says. */
  const editorSteps: ((
    page: Page,
    look: (tab: Page, path: string) => Promise<void>,
  ) => Promise<void>)[] = [
    async (page, look) => {
      await visitSoftly(page, at('articles'))
      await page.locator('.list-controls__toggle-columns').click()
      await page.locator('.pill-selector').first().waitFor()
      await look(page, 'articles: columns')
      await page.locator('.list-controls__toggle-where').click()
      await page.locator('.where-builder__add-first-filter').click()
      await page.locator('.condition .rs__control').first().click()
      await look(page, 'articles: filter')
    },
    async (page, look) => {
      const [article] = await firstOf(page, 'articles')
      await visitSoftly(page, at(`articles/${article?.id}`))
      const help = page.locator('.kunye-action--help')
      await help.waitFor({ state: 'attached' })
      if (await help.isHidden()) await page.locator('.kunye-menu > button').first().click()
      await help.click()
      await page.locator('.kunye-dialog').first().waitFor()
      await look(page, 'article: help')
      await page.keyboard.press('Escape')
      await page.locator('.kunye-menu > button').first().click()
      await page.keyboard.press('Alt+Shift+M')
      await page.locator('.kunye-dialog').first().waitFor()
      await look(page, 'article: comment')
    },
    async (page, look) => {
      const article = await withPicture(page)
      await visitSoftly(page, at(`articles/${article}`))
      await page.locator('.upload-relationship-details__meta').first().waitFor()
      await look(page, 'article: picture')
    },
    async (page, look) => {
      await visitSoftly(page, at('articles/create'))
      await page.locator('.headline-attribution__add').first().click()
      await page.locator('.drawer__content').first().waitFor()
      await look(page, 'article: attribution')
    },
    async (page, look) => {
      await visitSoftly(page, at('articles/create'))
      await page.locator('#field-embargoUntil input').click()
      await page.locator('.react-datepicker').waitFor()
      await look(page, 'article: calendar')
      await page.keyboard.press('Escape')
      await page.locator('.rich-text-lexical [contenteditable]').first().click()
      await page.keyboard.type('/')
      await page.locator('.slash-menu-popup').first().waitFor()
      await look(page, 'article: slash menu')
    },
    async (page, look) => {
      await visitSoftly(page, at('media/create'))
      await page.locator('#action-save').click()
      await page.locator('[data-sonner-toast]').first().waitFor()
      await look(page, 'media: no file')
    },
    async (page, look) => {
      await visitSoftly(page, at('events/create'))
      await page.locator('#action-save').click()
      await page.locator('[data-sonner-toast]').first().waitFor()
      await look(page, 'events: nothing written')
    },
    async (page, look) => {
      await visitSoftly(page, `${newsroom.url}/admin?view=week`)
      await page.locator('.kunye-desk__week').waitFor()
      await look(page, 'desk: calendar')
      await page.keyboard.press('?')
      await page.locator('.kunye-dialog').first().waitFor()
      await look(page, 'desk: help')
    },
    async (page, look) => {
      await visitSoftly(page, `${newsroom.url}/admin?view=rows`)
      await page.locator('.kunye-desk__rows--even [data-row]').first().focus()
      await look(page, 'desk: rows')
      await page.keyboard.press('m')
      await page.locator('.kunye-desk__moves li').first().waitFor()
      await look(page, 'desk: move')
    },
  ]
  const adminSteps: typeof editorSteps = [
    async (page, look) => {
      await visitSoftly(page, at('users/create'))
      await page.locator('#action-save').click()
      await page.locator('[data-sonner-toast]').first().waitFor()
      await look(page, 'users: nothing written')
    },
    async (page, look) => {
      await visitSoftly(page, at('tags'))
      await page.locator('#heading-_select input').first().click()
      await page.locator('.list-selection__button, .edit-many__toggle').first().waitFor()
      await look(page, 'tags: selected')
    },
  ]

  const before = async (language: Language): Promise<string[]> => {
    const context = await open(language)
    const page = await context.newPage()
    const { look, found } = listen(language, () => Promise.resolve(['Künye']))
    const without = ['login', 'parola', 'reset/yok', 'unauthorized', 'logout', 'create-first-user']
    // The network is never quiet where nobody is logged in (`visit`).
    const go = async (path: string) => {
      await page.goto(`${newsroom.url}/admin/${path}`)
      await page.locator('h1, form, .kunye-identity, .logout, .unauthorized').first().waitFor()
    }
    for (const path of without) {
      await go(path)
      await look(page, path)
    }
    await go('login')
    await page.fill('input[name="email"]', 'kimse@kunye.example')
    await page.fill('input[name="password"]', 'yanlis-parola')
    await page.click('button[type="submit"]')
    await page.locator('[role="alert"], [data-sonner-toast]').first().waitFor()
    await look(page, 'login: refused')
    await context.close()
    return found()
  }

  const KINDS = [/\/create$/, /\/versions$/, /\/versions\/\w+$/, /\/gecmis$/]

  const walked: Record<Language, string[]> = { tr: [], en: [] }
  const walkBoth = async (language: Language) => {
    const roles = ['admin', 'editor'] as const
    const [unknown, ...answers] = await Promise.all([
      before(language),
      ...roles.map((role) => walkAs(role, language)),
    ])
    walked[language] = answers.flatMap((answer) => answer.walked)
    const found = answers.flatMap((answer) => answer.found)
    expect([...unknown, ...found]).toEqual([])
    for (const kind of KINDS) expect(walked[language]).toContainEqual(expect.stringMatching(kind))
  }

  const expectEvery = (seen: readonly string[]) =>
    expect(slugsIn(seen)).toEqual(expect.arrayContaining([...EXPECTED.admin, ...EXPECTED.editor]))

  it('works for admins and editors, asks no foreign server, and speaks Turkish', async () => {
    await walkBoth('tr')
    if (!IS_WHOLE) expectEvery(walked.tr)
  }, 900_000)

  long(
    'speaks English; between the two no collection is left out',
    async () => {
      await walkBoth('en')
      if (walked.tr.length === 0) await walkBoth('tr')
      for (const seen of FULL_WALK ? Object.values(walked) : [[...walked.tr, ...walked.en]])
        expectEvery(seen)
    },
    FULL_WALK ? 1_800_000 : 480_000,
  )
})
