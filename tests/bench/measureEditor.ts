import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

import { findMongod } from '@/src/platform/mongod/findMongod'
import { logIn, openBrowser } from '@/tests/support/openBrowser'
import { ownReplicaSet } from '@/tests/support/ownReplicaSet'
import { startNewsroom } from '@/tests/support/servedNewsroom'
import { editorStory } from './editorStories'
import { plainPayload } from './plainPayload'

// `npm run bench -- editor`: the page of an article in a real browser, each figure as a ratio within this run.
const EDITOR = '.rich-text-lexical [contenteditable]'
const MARKS = 149
const ROUNDS = 7
const LETTERS = 60
/** A hundred saves leave V8 with fast code of the rest of either; a long one has made most of it after twenty. */
const SHORT = { saves: 61, before: 100 }
const LONG = { saves: 21, before: 30 }

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function openMs(page: Page, address: string): Promise<number> {
  const begun = performance.now()
  await page.goto(address)
  await page.locator(`${EDITOR} p`).nth(100).waitFor()
  await page.locator('.kunye-foot').waitFor()
  await page.locator('form[data-form-ready="true"]').first().waitFor()
  return performance.now() - begun
}

/** Work of the browser's main thread for one letter, in milliseconds, with all that a letter sets off while it is typed. */
async function keyMs(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  await page.locator(`${EDITOR} p`).nth(5).click()
  await page.keyboard.press('End')
  await page.waitForTimeout(1_500)
  const before = await worked()
  await page.keyboard.type('a'.repeat(LETTERS), { delay: 30 })
  const spent = (await worked()) - before
  await devtools.detach()
  return spent / LETTERS
}

/** Compressed bytes of all scripts that the page asks for in a browser that has none of them. */
async function scriptBytes(browser: Browser, from: Page, address: string): Promise<number> {
  const context = await browser.newContext({ storageState: await from.context().storageState() })
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await openMs(page, address)
  const found = await Promise.all(sizes)
  await context.close()
  return found.reduce((all, one) => all + one, 0)
}

const newsroom = await startNewsroom()
const { path: mongod } = await findMongod(() => undefined)
process.env.KUNYE_TEST_MONGOD ??= mongod
const set = await ownReplicaSet()
const browser = await openBrowser()
try {
  const { page } = await logIn(browser, newsroom.url, newsroom.account('reporter'), 1280)
  page.setDefaultTimeout(120_000)
  const made = async (story: object) => {
    const id = await page.evaluate(async (body) => {
      const headers = { 'content-type': 'application/json' }
      const sent = { method: 'POST', headers, body: JSON.stringify(body) }
      const answer = await fetch('/api/articles', sent)
      const { doc, errors } = await answer.json()
      if (!doc) throw new Error(JSON.stringify(errors))
      return doc.id as string
    }, story)
    return { id, address: `${newsroom.url}/admin/collections/articles/${id}` }
  }
  const none = await made(editorStory(0, 'Ölçüm, atıfsız'))
  const many = await made(editorStory(MARKS, 'Ölçüm, atıflı'))
  const both = [none, many] as const
  for (const { address } of both) await openMs(page, address)
  const [opened, keyed] = [[[], []] as [number[], number[]], [[], []] as [number[], number[]]]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { address }] of both.entries()) {
      opened[at]?.push(await openMs(page, address))
      if (round < 3) keyed[at]?.push(await keyMs(page))
      // What was typed is not wanted.
      await page.evaluate(() =>
        window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true),
      )
    }
  }
  const plain = await plainPayload(set.uri('kunye-plain'), true)
  const { email, password } = newsroom.account('reporter')
  const ask = async (method: string, address: string, body: object, token?: string) => {
    const headers = {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    }
    const sent = { method, headers, body: JSON.stringify(body) }
    const answer = await fetch(`${newsroom.url}/api/${address}`, sent)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
    return text
  }
  const { token } = JSON.parse(await ask('POST', 'users/login', { email, password })) as {
    token: string
  }
  const saveTo = async (id: string, whole: object): Promise<number> => {
    const begun = performance.now()
    await ask('PATCH', `articles/${id}?depth=0`, whole, token)
    return performance.now() - begun
  }
  /** Saves of one story here and there in turn, both over HTTP; those after which V8 has made fast code of both. */
  const savesOf = async (
    id: string,
    content: ReturnType<typeof editorStory>,
    { saves, before }: typeof SHORT,
  ) => {
    const bare = await plain.file(content)
    const [ours, theirs] = [[] as number[], [] as number[]]
    for (let round = -before; round < saves; round += 1) {
      const headline = `Ölçüm ${round + before}`
      const [own, other] = [await saveTo(id, { ...content, headline }), await bare(headline)]
      if (round >= 0) ours.push(own)
      if (round >= 0) theirs.push(other)
    }
    return [median(ours), median(theirs)] as const
  }
  const short = editorStory(0, 'Ölçüm, kısa', 16)
  const shortSaves = await savesOf((await made(short)).id, short, SHORT)
  const longSaves = await savesOf(many.id, editorStory(MARKS, 'Ölçüm, düz'), LONG)
  await plain.end()
  const bytes = await scriptBytes(browser, page, many.address)
  const known = JSON.parse(readFileSync('tests/bench/editorScript.json', 'utf8')) as {
    bytes: number
  }
  const figures = [
    ['open, ms', median(opened[1]), median(opened[0]), 1.3],
    ['work of a key, ms', median(keyed[1]), median(keyed[0]), 1.2],
    ['save of 250 words, ms, beside plain Payload', ...shortSaves, 2],
    ['save of 3,000 words with 149 marks, ms, beside plain Payload', ...longSaves, 2.5],
    ['script, bytes, beside the committed figure', bytes, known.bytes, 1.1],
  ] as const
  let isOver = false
  process.stdout.write(
    `3,000 words, ${MARKS} attributions against none; medians of ${ROUNDS}, of saves ${SHORT.saves} and ${LONG.saves}\n`,
  )
  for (const [name, value, beside, most] of figures) {
    const ratio = value / beside
    isOver ||= ratio > most
    const told = [value, beside].map((one) => Math.round(one * 10) / 10).join(' / ')
    process.stdout.write(`${name}: ${told} = ${ratio.toFixed(2)} (at most ${most})\n`)
  }
  process.exitCode = isOver ? 1 : 0
} finally {
  await browser.close()
  await newsroom.stop()
  await set.stop()
}
