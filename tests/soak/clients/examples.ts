import { cpSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'

import { logIn } from '@/tests/support/openBrowser'
import type { ServedNewsroom } from '@/tests/support/servedNewsroom'
import { run } from './project'

/** A copy of an example, beside a packed client as in this repository, installed by its lockfile. */
export function installed(folder: string, example: string): string {
  const to = path.join(folder, 'examples', example)
  cpSync(path.join(process.cwd(), 'examples', example), to, {
    recursive: true,
    filter: (from) => !/\/(node_modules|\.next|dist|\.astro|next-env\.d\.ts)$/.test(from),
  })
  run(to, 'npm ci --no-audit --no-fund')
  return to
}

const must = (fact: unknown, what: string): void => {
  if (!fact) throw new Error(what)
}
/** Asks until it is so, half a minute at most; how long that took in seconds. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<number> {
  const begun = performance.now()
  while (!(await isSo())) {
    must(performance.now() - begun < 30_000, what)
    await sleep(200)
  }
  return Number(((performance.now() - begun) / 1000).toFixed(1))
}

/** What a page complains of: errors in its scripts, files that are not there. */
function complaintsOf(page: Page): string[] {
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`)
  })
  return heard
}

/** From a front to its first story in which somebody speaks: how many stretches say whose words they are, how many pictures came. */
export async function clickStory(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const complaints = complaintsOf(page)
  await page.goto(url)
  const links = page.locator('article h2 a')
  const stories = await links.count()
  const pictures = await page.locator('article img').count()
  // Its address is one that the newsroom draws: it has to come.
  await page
    .locator('article img')
    .first()
    .evaluate((one: HTMLImageElement) => one.decode())
  let said = 0
  for (let story = 0; story < stories && said === 0; story += 1) {
    await page.goto(url)
    const headline = await links.nth(story).innerText()
    await links.nth(story).click()
    await page.locator('h1', { hasText: headline }).waitFor()
    said = await page.locator('[data-said]').count()
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  const path = new URL(page.url()).pathname
  await page.close()
  must(said > 0, `${url}: nobody speaks`)
  must(/^\/[\w-]+\/\d{4}\/[\w-]+$/.test(path), `${url}: ${path}`)
  must(!wide, `${url}: a phone has to scroll sideways`)
  must(complaints.length === 0, complaints.join('; '))
  return { stories, pictures, said }
}

/** A page's h1 becomes this, by loading it again and again. */
export const shows = async (url: string, headline: string): Promise<number> =>
  until(`${url} does not show ${headline}`, async () => {
    const text = await (await fetch(url)).text()
    return text.includes(headline)
  })

/** Opens the link of a preview and goes on to the front: the draft is there, its token is in no address. */
export async function openPreview(browser: Browser, link: string, headline: string) {
  const page = await browser.newPage()
  await page.goto(link)
  await page.locator('h1', { hasText: headline }).waitFor()
  await page.waitForURL((address) => address.hash === '')
  await page.reload()
  await page.locator('h1', { hasText: headline }).waitFor()
  await page.goto(new URL('/', link).href)
  await page.locator('article h2 a').first().waitFor()
  await page.close()
}

/** Types a headline in the admin beside a frame of the frontend; the seconds until the frame shows it. */
export async function typeBeside(
  browser: Browser,
  newsroom: ServedNewsroom,
  id: string,
): Promise<number> {
  const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'))
  await page.goto(`${newsroom.url}/admin/collections/articles/${id}`)
  await page.locator('.kunye-foot').waitFor()
  await page.locator('#field-headline').click()
  await page.keyboard.press('Alt+Shift+N')
  const shown = page.frameLocator('.kunye-preview iframe')
  await shown.locator('h1').waitFor()
  const headline = `Yazarken ${Date.now()}`
  const begun = performance.now()
  await page.locator('#field-headline').fill(headline)
  await shown.locator('h1', { hasText: headline }).waitFor()
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(1))
  await page.close({ runBeforeUnload: false })
  return seconds
}
