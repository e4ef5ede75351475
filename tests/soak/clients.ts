// The packed client in blank projects, and the examples built and clicked: node src/run/launch.mjs tests/soak/clients.ts
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { freePort } from '@/src/platform/mongod/launch'
import { packClient } from '@/src/run/packClient'
import { openBrowser } from '@/tests/support/openBrowser'
import { startNewsroom } from '@/tests/support/servedNewsroom'

const root = process.cwd()
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-clients-'))
const log = (line: string): void => void process.stderr.write(`${line}\n`)

type Variables = Record<string, string>
/** Of a project of its own: nothing of how this one runs. */
const environment = (more: Variables): NodeJS.ProcessEnv => {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, ...own } = process.env
  return { ...own, ...more } as NodeJS.ProcessEnv
}

/** Runs a program to its end; throws with what it said where that was not well. */
function run(cwd: string, command: string, args: string[], more: Variables = {}): string {
  const env = environment(more)
  log(`${path.basename(cwd)}: ${command} ${args.join(' ')}`)
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`)
  return stdout
}

const npmInstall = ['install', '--no-audit', '--no-fund', '--no-package-lock']

/** The client as npm packs it. */
async function packed(): Promise<string> {
  const built = path.join(folder, 'client')
  await packClient(root, built)
  const name = run(built, 'npm', ['pack', '--silent']).trim().split('\n').at(-1) ?? ''
  return path.join(built, name)
}

/** A copy of an example that installs the packed client. */
function copyOf(example: string, client: string): string {
  const to = path.join(folder, example)
  cpSync(path.join(root, 'examples', example), to, {
    recursive: true,
    filter: (from) => !/\/(node_modules|\.next|dist|\.astro|package-lock\.json)$/.test(from),
  })
  const file = path.join(to, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.dependencies['kunye-client'] = `file:${client}`
  writeFileSync(file, JSON.stringify(manifest))
  run(to, 'npm', npmInstall)
  return to
}

/** A project of Vite with nothing in it but the client. */
function blankVite(client: string): void {
  const to = path.join(folder, 'vite')
  mkdirSync(to)
  const dependencies = { vite: '8.4.0', react: '19.3.1', 'kunye-client': `file:${client}` }
  writeFileSync(path.join(to, 'package.json'), JSON.stringify({ private: true, dependencies }))
  writeFileSync(path.join(to, 'index.html'), '<script type="module" src="/main.js"></script>')
  writeFileSync(
    path.join(to, 'main.js'),
    `import { createClient } from 'kunye-client'
import { FrontPage } from 'kunye-client/operations'
import { AttributedText } from 'kunye-client/react'
console.log(createClient({ url: '/graphql' }).query(FrontPage, {}), AttributedText)`,
  )
  run(to, 'npm', npmInstall)
  run(to, 'npx', ['vite', 'build'])
}

type Served = { url: string; stop(): void }
/** Starts a program that serves, and waits until it answers. */
async function served(
  cwd: string,
  args: string[],
  port: number,
  more: Variables = {},
): Promise<Served> {
  const env = environment(more)
  const child = spawn('npx', args, { cwd, env, stdio: 'ignore', detached: true })
  const url = `http://localhost:${port}`
  const stop = (): void => void (child.pid && process.kill(-child.pid, 'SIGTERM'))
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop }
    await sleep(200)
  }
  stop()
  throw new Error(`${args.join(' ')} does not answer`)
}

const browser = await openBrowser()
/** From a front to its first story in which somebody speaks: its headline, and how many stretches say whose words they are. */
async function clickStory(url: string) {
  const page = await browser.newPage()
  let [headline, said] = ['', 0]
  for (let story = 0; story < 12 && said === 0; story += 1) {
    await page.goto(url)
    await page.locator('article h2 a').nth(story).click()
    await page.locator('h1').waitFor()
    headline = await page.locator('h1').innerText()
    said = await page.locator('[data-said]').count()
  }
  const pictures = await page
    .locator('img')
    .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length)
  await page.close()
  if (!headline || said === 0) throw new Error(`${url}: “${headline}”, ${said} attributed`)
  return { headline, said, pictures }
}

const port = await freePort()
const site = `http://localhost:${port}`
const newsroom = await startNewsroom({
  ...{ KUNYE_DEMO: 'small', KUNYE_WEBHOOK_ALLOW_PRIVATE: 'on' },
  KUNYE_ARTICLE_URL: `${site}/{section}/{year}/{slug}`,
  KUNYE_PREVIEW_URL: `${site}/preview/{id}#{token}`,
})
const open: Served[] = []
try {
  const client = await packed()
  blankVite(client)

  const call = async (at: string, body: object | undefined, token = '') => {
    const response = await fetch(`${newsroom.url}/api/${at}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${at}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const tokenOf = async (role: string): Promise<string> => {
    const { email, password } = newsroom.account(role)
    return (await call('users/login', { email, password })).token
  }
  const admin = await tokenOf('admin')
  const hook = await call('webhooks', { name: 'Next', url: `${site}/api/revalidate` }, admin)
  const { secret } = await call(`webhooks/${hook.doc.id}/secret`, {}, admin)
  const more = {
    KUNYE_URL: newsroom.url,
    KUNYE_WEBHOOK_SECRET: secret,
    ASTRO_TELEMETRY_DISABLED: '1',
  }

  const next = copyOf('next', client)
  run(next, 'npx', ['next', 'build'], more)
  const nextSite = await served(next, ['next', 'start', '-p', String(port)], port, more)
  open.push(nextSite)
  const onNext = await clickStory(nextSite.url)
  const sitemap = await (await fetch(`${nextSite.url}/sitemap.xml`)).text()
  await call(`webhooks/${hook.doc.id}/test`, {}, admin)
  let delivered = ''
  for (let tries = 0; tries < 100 && delivered !== 'delivered'; tries += 1) {
    await sleep(300)
    delivered = (await call(`webhooks/${hook.doc.id}/deliveries`, undefined, admin)).deliveries[0]
      .state
  }
  const editor = await tokenOf('editor')
  const { docs } = await call(
    'articles?limit=1&depth=0&where[stage][equals]=draft',
    undefined,
    editor,
  )
  const preview = await call(`articles/${docs[0].id}/preview`, {}, editor)
  const page = await browser.newPage()
  await page.goto(preview.url)
  await page.locator('h1').waitFor()
  const previewed = (await page.locator('h1').innerText()) === docs[0].headline
  await page.close()

  const astro = copyOf('astro', client)
  run(astro, 'npx', ['astro', 'build'], more)
  const astroPort = await freePort()
  const astroSite = await served(
    astro,
    ['astro', 'preview', '--port', String(astroPort)],
    astroPort,
    more,
  )
  open.push(astroSite)
  const onAstro = await clickStory(astroSite.url)
  const result = { vite: 'built', next: onNext, delivered, previewed, astro: onAstro }
  console.log(JSON.stringify({ ...result, sitemap: (sitemap.match(/<loc>/g) ?? []).length }))
  process.exitCode = delivered === 'delivered' && previewed ? 0 : 1
} finally {
  for (const one of open) one.stop()
  await browser.close()
  await newsroom.stop()
  rmSync(folder, { recursive: true, force: true })
}
