import type { BrowserContext, Page } from 'playwright-core'

// Payload asks who is logged in and never reads the refusal's body: without a login the network is not idle by Chromium's count.
const QUIET_MS = 2_000
const SOFT_QUIET_MS = 250

/** Goes to an address and waits until nothing is on its way any more. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForLoadState('networkidle', { timeout: QUIET_MS }).catch(() => undefined)
}

/**
 * The same without loading the page anew, as a press on a link does: a tenth of the work. Of the first page of a tab nothing
 * is there yet that could.
 */
export async function visitSoftly(page: Page, address: string): Promise<void> {
  if (!page.url().startsWith(new URL('/admin', address).href)) return visit(page, address)
  let open = 0
  let last = Date.now()
  const count = (change: number) => () => {
    open += change
    last = Date.now()
  }
  const [begin, end] = [count(1), count(-1)]
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  await page.evaluate((to) => {
    const { next } = window as unknown as { next: { router: { push(to: string): void } } }
    next.router.push(to)
  }, address)
  await page.waitForURL(address)
  const limit = Date.now() + QUIET_MS
  while ((open > 0 || Date.now() - last < SOFT_QUIET_MS) && Date.now() < limit) {
    await page.waitForTimeout(50)
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
}

export const linksOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (links) => [
    ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ])

/** The newest document of a collection as this person reads it; none where he may not. */
export const firstOf = (
  page: Page,
  slug: string,
  sort = '',
): Promise<{ id: string; document?: object }[]> =>
  page.evaluate(
    async (query) => {
      const answer = await fetch(`/api/${query}`)
      const { docs = [] } = await answer.json()
      return docs
    },
    `${slug}?limit=1&depth=0${sort && `&sort=${sort}`}`,
  )

/** How a page is shown: `phone` is 390 px wide. */
export type Look = { width: 'desk' | 'phone'; theme: 'light' | 'dark' }
const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

type Walk = {
  url: string
  /** Which pages are opened whole, with a document of their own: the first of each kind. The others as by a link. */
  whole: 'all' | 'first' | 'none'
  /** One tab for each. */
  looks: readonly Look[]
  /** In which of `looks` this collection, the n-th of the navigation, is walked. */
  takes: (index: number, slug: string) => readonly Look[]
  /** Whether every page of this collection is opened, or its list and one document. */
  isDeep: (index: number, slug: string) => boolean
  /** Called on every page, when it is quiet. */
  look: (page: Page, path: string) => Promise<void>
}

const slugOf = (list: string): string => list.split('/').at(-1) ?? ''
/** `/admin/collections/tags/6b0d…/versions/6b0e…` → `/admin/collections/:name/:id/versions/:id`. */
export const kindOf = (path: string): string =>
  path.replace(/\/[0-9a-f]{24}/g, '/:id').replace(/(\/collections\/)[^/]+/, '$1:name')

/** List, create, edit, and every tab of one collection, with one version where it has versions. */
async function walkCollection(
  page: Page,
  list: string,
  isDeep: boolean,
  go: (path: string) => Promise<void>,
): Promise<void> {
  await go(list)
  const [create] = await linksOf(page, `a[href$="${list}/create"]`)
  const [first] = await firstOf(page, slugOf(list))
  if (create && isDeep) await go(create)
  if (!first) return
  const edit = `${list}/${first.id}`
  await go(edit)
  if (!isDeep) return
  let versions: string[] = []
  for (const tab of (await linksOf(page, '.doc-tabs a')).filter((one) => one !== edit)) {
    await go(tab)
    versions = [...versions, ...(await linksOf(page, `table a[href*="${edit}/versions/"]`))]
  }
  if (versions[0]) await go(versions[0])
}

/** Every page that the navigation of this person leads to, in one tab for each look at a time. */
export async function walkAdmin(page: Page, context: BrowserContext, walk: Walk): Promise<void> {
  const opened = new Set<string>()
  const goIn = (tab: Page) => async (path: string) => {
    const isFirst = !opened.has(kindOf(path))
    opened.add(kindOf(path))
    const isWhole = walk.whole === 'all' || (walk.whole === 'first' && isFirst)
    await (isWhole ? visit : visitSoftly)(tab, `${walk.url}${path}`)
    await walk.look(tab, path)
  }
  await goIn(page)('/admin')
  const lists = await linksOf(page, 'nav a[href*="/admin/collections/"]')
  const work = async (look: Look, number: number) => {
    const tab = number === 0 ? page : await context.newPage()
    await tab.setViewportSize(SIZES[look.width])
    await tab.emulateMedia({ colorScheme: look.theme })
    for (const [index, list] of lists.entries()) {
      if (walk.takes(index, slugOf(list)).includes(look)) {
        await walkCollection(tab, list, walk.isDeep(index, slugOf(list)), goIn(tab))
      }
    }
    if (number > 0) return
    const own = await linksOf(page, 'nav a.kunye-nav-link')
    for (const path of [...own, '/admin/account', '/admin/boyle-bir-sayfa-yok']) {
      await goIn(tab)(path)
    }
  }
  await Promise.all(walk.looks.map(work))
}
