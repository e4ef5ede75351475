// Suites of others against the API; the packed client in blank projects; the examples installed by their lockfiles, built and
// clicked: node src/run/launch.mjs tests/soak/clients.ts [packages|examples]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from '@/src/platform/mongod/launch'
import { packClient } from '@/src/run/packClient'
import { openBrowser } from '@/tests/support/openBrowser'
import { startNewsroom } from '@/tests/support/servedNewsroom'
import { blankProjects } from './clients/blankProjects'
import { clickStory, installed, openPreview, shows, typeBeside } from './clients/examples'
import { newsroomCalls } from './clients/newsroomCalls'
import { run, type Served, serve } from './clients/project'
import { suites } from './clients/suites'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-clients-'))
const result: Record<string, unknown> = {}
const open: Served[] = []
const port = await freePort()
const site = `http://localhost:${port}`
const browser = await openBrowser()
let newsroom: Awaited<ReturnType<typeof startNewsroom>> | undefined

/** `packages` or `examples`; without a word both. */
const [, , part] = process.argv

try {
  if (part !== 'examples') result.suites = suites(folder)
  newsroom = await startNewsroom({
    ...{ KUNYE_DEMO: 'whole', KUNYE_WEBHOOK_ALLOW_PRIVATE: 'on' },
    KUNYE_ARTICLE_URL: `${site}/{section}/{year}/{slug}`,
    KUNYE_PREVIEW_URL: `${site}/preview/{id}#{token}`,
    KUNYE_LIVE_PREVIEW_URL: `${site}/preview/{id}#{token}`,
  })
  const { as, first, rename, withdraw } = newsroomCalls(newsroom)
  // They are filed while it answers already; what is built of it is to have all of them.
  while (!newsroom.printed().includes('demo stories are all there')) await sleep(500)

  const client = path.join(folder, 'build', 'client')
  await packClient(process.cwd(), client)
  if (part !== 'examples') {
    run(client, 'npm pack --silent')
    const tarball = readdirSync(client).find((name) => name.endsWith('.tgz')) ?? ''
    result.built = blankProjects(folder, path.join(client, tarball), newsroom.url)
  }

  if (part !== 'packages') {
    const hook = await as('admin', 'POST', 'webhooks', {
      ...{ name: 'Next', url: `${site}/api/revalidate` },
    })
    const { secret } = await as('admin', 'POST', `webhooks/${hook.doc.id}/secret`, {})
    const asked = { KUNYE_URL: newsroom.url, KUNYE_WEBHOOK_SECRET: secret }

    const next = installed(folder, 'next')
    run(next, 'npx next build', asked)
    open.push(await serve(next, `npx next start -p ${port}`, port, asked))
    const clicked = await clickStory(browser, site)
    const sitemap = await (await fetch(`${site}/sitemap.xml`)).text()
    const told = await first('published')
    const headline = `Düzeltildi ${Date.now()}`
    await rename(told.id, headline)
    const revalidated = await shows(site, headline)
    const address = await addressOf(newsroom.url, told.id)
    await shows(address, headline)
    await withdraw(told.id)
    await shows(address, 'haber kaldırıldı')
    const { status: withdrawn } = await fetch(address)
    if (withdrawn !== 410) throw new Error(`withdrawn: ${withdrawn}`)
    const draft = await first('draft')
    const { url: link } = await as('editor', 'POST', `articles/${draft.id}/preview`, {})
    await openPreview(browser, link, draft.headline)
    result.next = {
      ...{ ...clicked, inSitemap: sitemap.match(/<loc>/g)?.length ?? 0, revalidated, withdrawn },
      typedBeside: await typeBeside(browser, newsroom, draft.id),
    }

    const astro = installed(folder, 'astro')
    run(astro, 'npx astro check')
    run(astro, 'npx astro build', asked)
    const other = await freePort()
    open.push(await serve(astro, `npx astro preview --port ${other}`, other, asked))
    result.astro = await clickStory(browser, `http://localhost:${other}`)
  }
} catch (error) {
  result.failed = String(error).slice(0, 2_000)
  process.exitCode = 1
} finally {
  for (const one of open) one.stop()
  await browser.close()
  await newsroom?.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(JSON.stringify(result))

async function addressOf(newsroomUrl: string, id: string): Promise<string> {
  const query = encodeURIComponent(`{ article(id: "${id}") { url } }`)
  const { data } = await (await fetch(`${newsroomUrl}/graphql?query=${query}`)).json()
  return data.article.url
}
