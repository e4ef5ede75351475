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

type Walk = {
  url: string
  go: (page: Page, address: string) => Promise<void>
  /** Collections that somebody else walks. */
  skip?: readonly string[]
  /** Whether this collection, the n-th, is walked here; without it all are. */
  takes?: (index: number, slug: string) => boolean
  /** Called on every page, when it is quiet. */
  look: (page: Page, path: string) => Promise<void>
}

const slugOf = (list: string): string => list.split('/').at(-1) ?? ''

/** List, create, edit, and every tab of one collection, with one version where it has versions. */
async function walkCollection(page: Page, list: string, walk: Walk): Promise<void> {
  const go = async (path: string) => {
    await walk.go(page, `${walk.url}${path}`)
    await walk.look(page, path)
  }
  await go(list)
  const [create] = await linksOf(page, `a[href$="${list}/create"]`)
  const [first] = await firstOf(page, slugOf(list))
  if (create) await go(create)
  if (!first) return
  const edit = `${list}/${first.id}`
  await go(edit)
  let versions: string[] = []
  for (const tab of (await linksOf(page, '.doc-tabs a')).filter((one) => one !== edit)) {
    await go(tab)
    versions = [...versions, ...(await linksOf(page, `table a[href*="${edit}/versions/"]`))]
  }
  if (versions[0]) await go(versions[0])
}

/** Every page that the navigation of this person leads to, three at a time. */
export async function walkAdmin(page: Page, context: BrowserContext, walk: Walk): Promise<void> {
  await walk.go(page, `${walk.url}/admin`)
  await walk.look(page, '/admin')
  const lists = await linksOf(page, 'nav a[href*="/admin/collections/"]')
  const queue = lists
    .filter((list) => !walk.skip?.includes(slugOf(list)))
    .filter((list, index) => walk.takes?.(index, slugOf(list)) ?? true)
  const work = async (tab: Page) => {
    for (let list = queue.shift(); list; list = queue.shift()) {
      await walkCollection(tab, list, walk)
    }
  }
  const more = [context.newPage(), context.newPage()]
  await Promise.all([work(page), ...more.map(async (tab) => work(await tab))])
  for (const path of ['/admin/account', '/admin/boyle-bir-sayfa-yok']) {
    await walk.go(page, `${walk.url}${path}`)
    await walk.look(page, path)
  }
}
