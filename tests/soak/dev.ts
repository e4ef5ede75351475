// `npm run dev` for real, and how long each kind of change takes: node --import tsx tests/soak/dev.ts [times of each]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { freePort } from '@/src/platform/mongod/launch'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { runStart } from '@/tests/support/runStart'
import { CHANGES, type ChangeName } from './dev/changes'
import { changeSources } from './dev/changeSources'

const times = Number(process.argv[2] ?? 3)
/** On screen, and in effect. */
const [SCREEN_S, SERVER_S] = [3, 5]
const GIVEN_UP_MS = 60_000
/** Nobody saves the next change before he has looked at this one. */
const PAUSE_MS = 2_000
const TYPED = 'Yazılmış, kaydedilmemiş başlık'

const sources = changeSources()
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-dev-'))
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const begun = performance.now()
const secondsSince = (start: number) => Math.round((performance.now() - start) / 10) / 100
const run = runStart({ KUNYE_DATA_DIR: folder, PORT: String(port) }, ['dev.ts'])
// However this ends: the newsroom would go on for itself.
process.once('exit', () => void run.child.kill('SIGTERM'))
await run.says(/demo-accounts\.json/)
const startS = secondsSince(begun)
const accounts: { email: string; password: string; roles: string[] }[] = JSON.parse(
  readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8'),
)
const account = (role: string) => accounts.find(({ roles }) => roles.includes(role))!

type Answer = { status: number; json: any }
const call = async (at: string, body?: unknown, token?: string): Promise<Answer> => {
  const headers = {
    'content-type': 'application/json',
    ...(token && { authorization: `JWT ${token}` }),
  }
  const given = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await fetch(url + at, { headers, ...given })
  return { status: answer.status, json: await answer.json() }
}
const { token } = (await call('/api/users/login', account('reporter'))).json
const firstUrl = async () => {
  const query = encodeURIComponent('{ articles(first: 1) { nodes { url } } }')
  return String((await call(`/graphql?query=${query}`)).json.data.articles.nodes[0].url)
}
const wordCount = async () =>
  Number((await call('/api/articles?depth=0', { headline: 'Ölçüm' }, token)).json.doc?.wordCount)
let filed = 0
/** The status of a new event; each has a title of its own, as two may not share an address. */
const file = async () =>
  (await call('/api/events?depth=0', { title: `Ölçüm ${(filed += 1)}` }, token)).status

const browser = await openBrowser()
const desk = await logIn(browser, url, account('reporter') as any)
/** What the browser told of the pages: refused by a policy, thrown, not found. */
const told = new Set<string>()
desk.context.on('console', (message) => {
  const from = message.location().url.replace(url, '')
  if (message.type() === 'error') told.add(`${from} ${message.text()}`.slice(0, 300))
})
desk.context.on('weberror', (error) => told.add(error.error().message.slice(0, 300)))
await desk.page.goto(`${url}/admin/collections/articles/create`)
const headline = desk.page.locator('#field-headline')
await headline.fill(TYPED)
const measured: Record<string, number[]> = {}
const site = await desk.context.newPage()
await site.goto(url)
const firstPagesS = secondsSince(begun)

// Each look is work for the process that is being watched: rare where it is much.
const [LOOK_MS, ASK_MS] = [50, 250]
const shows = (page: Page, text: string) => async () => (await page.content()).includes(text)
const failed: string[] = []
const change = (which: ChangeName, by: string): void =>
  sources.change(CHANGES[which].file, CHANGES[which].found, by)
/** Changes a source, and waits until that is so. */
const measure = async (
  name: string,
  which: ChangeName,
  by: string,
  isSo: () => Promise<boolean>,
  everyMs = ASK_MS,
): Promise<void> => {
  await sleep(PAUSE_MS)
  const start = performance.now()
  change(which, by)
  for (;;) {
    // A page that is just being loaded anew has no content to ask for.
    if (await isSo().catch(() => false)) break
    if (performance.now() - start > GIVEN_UP_MS) return void failed.push(name)
    await sleep(everyMs)
  }
  ;(measured[name] ??= []).push(secondsSince(start))
}

for (let at = 1; at <= times; at += 1) {
  const mark = `ölçüm-${at}`
  await measure('component', 'component', `${mark}</h4>`, shows(desk.page, mark), LOOK_MS)
  if ((await headline.inputValue()) !== TYPED) failed.push(`typed text is gone, round ${at}`)
  await measure('site page', 'sitePage', mark, shows(site, mark), LOOK_MS)
  await measure(
    'css',
    'css',
    `:root {\n  --probe: ${at};`,
    () =>
      site
        .evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--probe'))
        .then((value) => value.trim() === String(at)),
    LOOK_MS,
  )
  const address = `https://${at}.test/`
  await measure('resolver', 'resolver', `'${address}' + article.slug,`, async () =>
    (await firstUrl()).startsWith(address),
  )
  await measure(
    'hook',
    'hook',
    `wordCount: words + ${at}000,`,
    async () => (await wordCount()) >= at * 1_000,
  )
  await measure('access', 'access', 'create: () => false,', async () => (await file()) === 403)
  await measure('access', 'access', CHANGES.access.found, async () => (await file()) === 201)
  const title = CHANGES.collection.found
  await measure(
    'collection',
    'collection',
    `${title}, maxLength: 3`,
    async () => (await file()) === 400,
  )
  await measure('collection', 'collection', title, async () => (await file()) === 201)
}

// What is broken is told, the old one answers, and the next good save is in effect.
const last = await firstUrl()
change('broken', 'export konst')
await run.says(/Yenilenemedi.*articleResolvers\.ts:\d+:\d+/)
if ((await firstUrl()) !== last) failed.push('a broken file changed an answer')
await measure('mended', 'mended', "'mended'", async () => (await firstUrl()).endsWith('mended'))

await browser.close()
sources.restore()
run.child.kill('SIGTERM')
const ending = performance.now()
const { code } = await run.ended
const endS = secondsSince(ending)
if (code !== 0) failed.push(`it ended with code ${code}`)
if (failed.length === 0) rmSync(folder, { recursive: true, force: true })

const ON_SCREEN = ['component', 'site page', 'css']
const worst = Object.entries(measured).map(
  ([name, seconds]) => [name, Math.max(...seconds)] as const,
)
const late = worst.filter(
  ([name, seconds]) => seconds > (ON_SCREEN.includes(name) ? SCREEN_S : SERVER_S),
)
const result = {
  startS,
  firstPagesS,
  measured,
  late: late.map(([name]) => name),
  failed,
  endS,
}
console.log(JSON.stringify({ ...result, told: [...told] }))
process.exit(failed.length + late.length + told.size === 0 ? 0 : 1)
