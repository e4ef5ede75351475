// An operator's first day, from nothing: node --import tsx tests/soak/operator.ts. Exit code 2: a program is missing, not run.
import 'lexical'
import { randomBytes, generateKeyPairSync } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findMongod, findOnPath } from '@/src/platform/mongod/findMongod'
import { freePort } from '@/src/platform/mongod/launch'
import { openPost } from '@/tests/support/smtp'
import { NAME, openFrontDoor } from './operator/frontDoor'
import { startMembers } from './operator/members'
import {
  draft,
  givePassword,
  hire,
  logIn,
  mailedToken,
  publish,
  readFrom,
} from './operator/newsroomWork'
import { command, launch, ready, type Running, stopped } from './operator/processes'
import { countSteps, must } from './operator/steps'

const programs = { nginx: '', openssl: '' }
for (const name of ['nginx', 'openssl'] as const) {
  const found = await findOnPath(name, `${process.env.PATH}:/usr/sbin:/usr/local/sbin`)
  if (!found) {
    console.error(`operator: not run, ${name} is not on this machine (apt-get install ${name})`)
    process.exit(2)
  }
  programs[name] = found
}
const mongod = await findMongod(() => undefined).catch(() => null)
if (!mongod) {
  console.error('operator: not run, no mongod is on this machine and none can be fetched')
  process.exit(2)
}

const { step, result } = countSteps()
const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-operator-'))
const envFile = path.join(folder, 'kunye.env')
const mediaDir = path.join(folder, 'media')
const newsroomPorts = [await freePort(), await freePort()]
const deliveryPorts = [await freePort(), await freePort()]
const [httpPort, httpsPort] = [await freePort(), await freePort()]
const url = `https://${NAME}:${httpsPort}`
const running = new Map<string, Running>()
const undo: (() => Promise<unknown>)[] = []

const documents = readFileSync('README.md', 'utf8') + readFileSync('docs/operations.md', 'utf8')
/** Runs `npm run …` with the newsroom's file, where README or docs/operations.md tell an operator to. */
const told = async (line: string, more: string[] = [], variables = {}) => {
  must(documents.includes(`npm run ${line}`), `no document tells to run: npm run ${line}`)
  const given = { KUNYE_ENV_FILE: envFile, ...variables }
  const words = line.split(' ')
  return command([...words, ...more], given)
}
const newsroom = async (index: number): Promise<void> => {
  const run = launch('start.ts', newsroomPorts[index] ?? 0, {
    KUNYE_ENV_FILE: envFile,
    // Each its own: both at one delivery process would go out of service with it.
    KUNYE_INTERNAL_URL: `http://127.0.0.1:${deliveryPorts[index]}`,
  })
  running.set(`newsroom ${index}`, run)
  await ready(run)
}
const delivery = async (index: number): Promise<void> => {
  const run = launch('delivery.ts', deliveryPorts[index] ?? 0, { KUNYE_ENV_FILE: envFile })
  running.set(`delivery ${index}`, run)
  await ready(run)
}
const secret = () => randomBytes(32).toString('hex')
const setLine = (name: string, value: string): void => {
  const text = readFileSync(envFile, 'utf8')
  const line = `${name}='${value}'`
  const before = new RegExp(`^(?:# )?${name}=.*$`, 'm')
  must(before.test(text), `.env.example does not name ${name}`)
  writeFileSync(
    envFile,
    text.replace(before, () => line),
  )
}

const post = await openPost('kunye', 'posta-parolasi')
undo.push(post.close)
let members!: Awaited<ReturnType<typeof startMembers>>
let door!: Awaited<ReturnType<typeof openFrontDoor>>
let granted = ''
let slug = ''
const tokens = { admin: '', reporter: '', editor: '' }
let reporterEmail = ''

await step('three members with keyfile and authentication', async () => {
  members = await startMembers(folder, mongod.path)
  undo.push(members.stop)
  return `MongoDB ${mongod.version}`
})
await step(
  '.env.example copied and not filled in is refused, naming all that is missing',
  async () => {
    copyFileSync('.env.example', envFile)
    const run = launch('start.ts', newsroomPorts[0] ?? 0, { KUNYE_ENV_FILE: envFile })
    while (run.child.exitCode === null) await sleep(100)
    must(run.child.exitCode === 1, run.printed())
    for (const name of ['DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_AUDIT_KEY', 'KUNYE_PUBLIC_URL']) {
      must(run.printed().includes(name), run.printed())
    }
  },
)
await step('a command without a database asks which one', async () => {
  const { code, err } = await command(['kunye', '--', 'users', 'list'], {
    KUNYE_ENV_FILE: os.devNull,
  })
  must(code === 1 && err.includes('Which database?'), err)
})
await step('two database users: db grant --app', async () => {
  const { code, out, err } = await told('kunye -- db grant --app', [], {
    ...{ KUNYE_ADMIN_URI: members.adminUri, KUNYE_ENV_FILE: os.devNull },
  })
  must(code === 0, err)
  granted = out
})
await step('the file is filled in: its lines, secret, key, address, folder, mail', async () => {
  const text = readFileSync(envFile, 'utf8').replace(/^(?:# )?(PUBLIC_)?DATABASE_URI=$/gm, '')
  writeFileSync(envFile, `${text}\n${granted}`, { mode: 0o600 })
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  setLine('PAYLOAD_SECRET', secret())
  setLine('KUNYE_AUDIT_KEY', Buffer.from(pem).toString('base64'))
  setLine('KUNYE_PUBLIC_URL', url)
  setLine('KUNYE_MEDIA_DIR', mediaDir)
  setLine('KUNYE_TRUSTED_PROXIES', '1')
  setLine('KUNYE_SMTP_URL', post.url)
  setLine('KUNYE_MAIL_FROM', 'kunye@haber.example')
})
await step('npm run build', async () => {
  const { code, err } = await command(['build'], {})
  must(code === 0, err)
})
await step('two newsrooms', async () => {
  await newsroom(0)
  await newsroom(1)
})
await step('two deliveries', async () => {
  await Promise.all([delivery(0), delivery(1)])
  for (const name of ['delivery 0', 'delivery 1']) {
    must(!/Uyarı/.test(running.get(name)?.printed() ?? ''), 'its user may do more than read')
  }
})
await step('nginx with TLS, as in docs/proxy/nginx.conf', async () => {
  const ports = {
    http: httpPort,
    https: httpsPort,
    newsrooms: newsroomPorts,
    deliveries: deliveryPorts,
  }
  door = await openFrontDoor(folder, programs.nginx, ports)
  undo.push(door.stop)
  const page = await door.ask('GET', '/admin/login')
  must(page.status === 200 && page.headers['strict-transport-security'], page.status)
})
await step('the first admin: users add, the link by mail, login over https', async () => {
  const email = 'you@haber.example'
  const line = ['--email', email, '--name', 'Your Name', '--role', 'admin']
  const { code, err } = await told('kunye -- users add', line)
  must(code === 0, err)
  await givePassword(door, await mailedToken(post, email))
  tokens.admin = await logIn(door, email)
})
await step('a reporter and an editor, hired in the newsroom, their links by mail', async () => {
  const reporter = await hire(door, post, tokens.admin, 'Defne', 'reporter')
  reporterEmail = reporter.email
  tokens.reporter = reporter.token
  tokens.editor = (await hire(door, post, tokens.admin, 'Nermin', 'editor')).token
})
await step(
  'an article drafted, approved, published, and read through both deliveries and the page',
  async () => {
    slug = await publish(door, tokens, 'Eski değirmen onarılıyor')
    for (const port of deliveryPorts) await readFrom(port, slug)
    const page = await door.ask('GET', `/haber/${slug}`)
    must(page.status === 200 && page.text.includes('Eski değirmen onarılıyor'), page.status)
  },
)
await step('one newsroom and one delivery killed: the others go on', async () => {
  for (const name of ['newsroom 0', 'delivery 0']) running.get(name)?.child.kill('SIGKILL')
  const found: Record<string, number> = {}
  for (let tries = 0; tries < 20; tries += 1) {
    await sleep(300)
    const { status } = await draft(door, tokens.reporter, `Değirmen ${tries}`)
    const read = await door.ask('GET', `/haber/${slug}`)
    const api = await door.ask('GET', `/graphql?query=${encodeURIComponent('{ __typename }')}`)
    for (const one of [`save ${status}`, `page ${read.status}`, `api ${api.status}`]) {
      found[one] = (found[one] ?? 0) + 1
    }
  }
  // What was being sent to the killed one may be told as lost; nothing else may happen.
  must((found['save 201'] ?? 0) >= 16 && (found['api 200'] ?? 0) >= 18, found)
  await newsroom(0)
  await delivery(0)
  return JSON.stringify(found)
})
await step(
  'the primary steps down: saves are stored or answered 503, and then stored again',
  async () => {
    const found: Record<string, number> = {}
    const ended = Date.now() + 25_000
    const down = members.stepDown(30)
    while (Date.now() < ended) {
      const { status, json } = await draft(door, tokens.reporter, 'Değirmen taşı döndü')
      const key = status === 201 ? '201' : `${status} ${json?.errors?.[0]?.code ?? ''}`
      found[key] = (found[key] ?? 0) + 1
    }
    await down
    const wrong = Object.keys(found).filter(
      (key) => !/^201$|^503 (databaseAway|outcomeUnknown)$/.test(key),
    )
    must(wrong.length === 0 && (found['201'] ?? 0) > 0, found)
    const after = await draft(door, tokens.reporter, 'Değirmen açıldı')
    must(after.status === 201, after)
    return JSON.stringify(found)
  },
)
await step('a forgotten password: the mail comes, the link works', async () => {
  const body = { email: reporterEmail }
  const asked = await door.ask('POST', '/api/users/forgot-password', { body })
  must(asked.status === 200, asked)
  await givePassword(door, await mailedToken(post, reporterEmail))
  tokens.reporter = await logIn(door, reporterEmail)
})
await step('a new PAYLOAD_SECRET: nobody has to log in anew', async () => {
  if (!documents.includes('npm run kunye -- secrets reseal')) return 'not documented yet'
  const before = /^PAYLOAD_SECRET='(.*)'$/m.exec(readFileSync(envFile, 'utf8'))?.[1] ?? ''
  setLine('PAYLOAD_SECRET_BEFORE', before)
  setLine('PAYLOAD_SECRET', secret())
  for (const index of [0, 1]) {
    const run = running.get(`newsroom ${index}`)
    if (run) await stopped(run)
    await newsroom(index)
    const me = await door.ask('GET', '/api/users/me', { token: tokens.editor })
    must(me.json?.user?.email, me)
  }
  const { code, err } = await told('kunye -- secrets reseal')
  must(code === 0, err)
})
await step('kunye status and kunye doctor find nothing', async () => {
  // A signature is made once a minute.
  await sleep(61_000)
  const status = await told('kunye -- status', ['--json'])
  must(status.code === 0, status.out + status.err)
  const { database, checkpoint } = JSON.parse(status.out)
  must(database.members.length === 3 && checkpoint.number > 0, status.out)
  const doctor = await told('kunye -- doctor')
  must(doctor.code === 0, doctor.out + doctor.err)
})
await step('backup take, and restore into an empty database and folder', async () => {
  const place = path.join(folder, 'backup')
  const taken = await told('kunye -- backup take', [place])
  must(taken.code === 0, taken.err)
  const uri = (name: string) => members.adminUri.replace('/?', `/${name}?`)
  const elsewhere = {
    ...{
      DATABASE_URI: `${uri('geri')}&authSource=admin`,
      KUNYE_MEDIA_DIR: path.join(folder, 'geri'),
    },
    PUBLIC_DATABASE_URI: `${uri('geri_public')}&authSource=admin`,
  }
  const restored = await told('kunye -- backup restore', [place], elsewhere)
  must(restored.code === 0, restored.err)
  // Sessions, links and the marks of this house stay behind; everything else comes.
  const numbers = (text: string) => [...text.matchAll(/(?<=^|\()\d+/g)].map(Number)
  const sum = (all: number[]) => all.reduce((one, other) => one + other, 0)
  must(sum(numbers(taken.out)) === sum(numbers(restored.out)), [taken.out, restored.out])
  const doctor = await told('kunye -- doctor', [], elsewhere)
  must(doctor.code === 0, doctor.out + doctor.err)
  return taken.out.trim().split('\n')[0]?.split(':')[0]
})
await step('SIGTERM: every process is gone within 10 s, with exit code 0', async () => {
  const all = await Promise.all(
    [...running].map(async ([name, run]) => ({ name, ...(await stopped(run)) })),
  )
  must(
    all.every(({ seconds, code }) => seconds <= 10 && code === 0),
    all,
  )
})

for (const { child } of running.values()) if (child.exitCode === null) child.kill('SIGKILL')
for (const stop of undo.reverse()) await stop().catch(() => undefined)
const { failed, ok, steps } = result()
if (failed === null) rmSync(folder, { recursive: true, force: true })
else console.error(`operator: what it left lies in ${folder}`)
console.error(`operator: ${ok} of ${steps} steps ok${failed ? `, failed: ${failed}` : ''}`)
console.log(JSON.stringify(result()))
process.exit(failed === null ? 0 : 1)
