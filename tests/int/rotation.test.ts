import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from 'mongodb'
import type * as Admit from '@/src/run/house/admitProcess'
import type * as Adopt from '@/src/run/house/adoptMarks'
import { long } from '@/tests/support/long'
import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import type { AuthMongod } from '@/tests/support/authMongod'
import type { rest as Rest } from '@/tests/support/rest'

const OLD = process.env.PAYLOAD_SECRET ?? ''
const NEW = 'yeni-bir-gizli-9f8e7d6c5b4a39281706f5e4d3c2b1a0'
const OTHER = 'baska-bir-gizli-0a1b2c3d4e5f60718293a4b5c6d7e8f9'
const ENV = Symbol.for('kunye.env')

let mongod: AuthMongod
let newsroom: Newsroom
let editor: StaffUser
let rest: typeof Rest
let admit: typeof Admit & typeof Adopt
let db: Db

/** Answers as this newsroom would with other variables; its database stays. */
const withEnv = async <T>(
  variables: Record<string, unknown>,
  work: () => Promise<T>,
): Promise<T> => {
  const holder = globalThis as { [ENV]?: object }
  const before = holder[ENV]
  holder[ENV] = { ...before, ...variables }
  try {
    return await work()
  } finally {
    holder[ENV] = before
  }
}
const admin = () => mongod.client.db('admin')
const enter = () =>
  rest('POST', 'users/login', { body: { email: editor.email, password: 'uzun-bir-parola-2025' } })
const newLogin = async (name: string, password: string) => {
  await admin().command({ createUser: name, pwd: password, roles: [{ role: 'root', db: 'admin' }] })
  const uri = new URL(mongod.adminUri)
  return Object.assign(uri, { username: name, password }).href
}

beforeAll(async () => {
  const { startAuthMongod } = await import('@/tests/support/authMongod')
  mongod = await startAuthMongod()
  const uri = await newLogin('kunye-app', 'bir')
  process.env.DATABASE_URI = `${uri.replace('/?', '/kunye?')}&authSource=admin`
  process.env.PUBLIC_DATABASE_URI = `${uri.replace('/?', '/kunye_public?')}&authSource=admin`
  await import('lexical')
  await import('@payload-config')
  const { openNewsroom } = await import('@/tests/support/newsroom')
  rest = (await import('@/tests/support/rest')).rest
  admit = {
    ...(await import('@/src/run/house/admitProcess')),
    ...(await import('@/src/run/house/adoptMarks')),
  }
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  const { prepareDatabases } = await import('@/src/run/prepareDatabases')
  await prepareDatabases(newsroom.payload)
  editor = await newsroom.hire('Nermin Editör', ['editor'])
  db = mongod.client.db('kunye')
}, 60_000)
afterAll(async () => {
  await newsroom?.close()
  await mongod.stop()
})

describe('B12 processes that disagree', () => {
  const folders: string[] = []
  const folder = () => {
    folders.push(mkdtempSync(path.join(os.tmpdir(), 'kunye-folder-')))
    return folders.at(-1) ?? ''
  }
  afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true })))
  const pem = async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    return String(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    )
  }
  const halves = () => ({
    editorial: mongod.client.db('house'),
    published: mongod.client.db('house_public'),
  })
  const asked = (changes: object) => ({
    ...halves(),
    env: {
      ...{
        mode: 'production' as const,
        KUNYE_DATA_DIR: '/nowhere',
        KUNYE_AUDIT_TRUST: [] as string[],
      },
      ...changes,
    } as Parameters<typeof Admit.admitProcess>[0]['env'],
  })

  it('are refused by name, in both languages, and what the first one has is the house’s', async () => {
    const [mediaDir, key, otherKey] = [folder(), await pem(), await pem()]
    const own = { PAYLOAD_SECRET: OLD, KUNYE_AUDIT_KEY: key, mediaDir }
    const other = folder()
    // Ten at the same first moment.
    await Promise.all(Array.from({ length: 10 }, () => admit.admitProcess(asked(own))))
    const refusals: [object, RegExp, RegExp][] = [
      [{ PAYLOAD_SECRET: OTHER }, /PAYLOAD_SECRET bu haber merkezinin/, /PAYLOAD_SECRET_BEFORE/],
      [{ PAYLOAD_SECRET: OTHER, PAYLOAD_SECRET_BEFORE: NEW }, /aynısını verin/, /give the same/],
      [{ KUNYE_AUDIT_KEY: otherKey }, /imza anahtarı değil/, /audit hand-over/],
      [{ mediaDir: other }, /resim klasörü değil.*bağlı olmayan/, /may not be mounted/],
    ]
    for (const [changes, tr, en] of refusals) {
      const refused = await admit.admitProcess(asked({ ...own, ...changes })).then(
        () => null,
        ({ code, words }) => ({ code, ...words }),
      )
      expect(refused).toMatchObject({
        code: 'startRefusal',
        tr: expect.stringMatching(tr),
        en: expect.stringMatching(en),
      })
      for (const secret of [OLD, OTHER, NEW, otherKey]) {
        expect(JSON.stringify(refused)).not.toContain(secret.slice(0, 24))
      }
    }
    // A folder that another newsroom marked.
    writeFileSync(path.join(other, '.kunye-folder'), '00000000-0000-4000-8000-000000000000\n')
    await expect(admit.admitProcess(asked({ ...own, mediaDir: other }))).rejects.toThrow(
      /kunye-folder|resim/,
    )
    const stored = JSON.stringify(
      await halves().editorial.collection('house-marks').find().toArray(),
    )
    expect(stored).not.toContain(OLD)
    await expect(admit.admitProcess(asked(own))).resolves.toBeUndefined()
    // Delivery hears of the folder where it may read.
    const told = await halves()
      .published.collection<{ _id: string }>('schema-stamp')
      .findOne({ _id: 'media' })
    expect(told).toMatchObject({ folder: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  })

  it('and a secret that is changed brings the former one along; a lost one, a handed key and a moved folder can be told', async () => {
    const stored = await halves()
      .editorial.collection<{ _id: string; current: string }>('house-marks')
      .find()
      .toArray()
    const keyText = stored.find(({ _id }) => _id === 'auditKey')?.current ?? ''
    const mediaDir = folder()
    const key = await pem()
    const own = { PAYLOAD_SECRET: NEW, PAYLOAD_SECRET_BEFORE: OLD, KUNYE_AUDIT_KEY: key, mediaDir }
    const adopted = admit.adoptMarks(asked(own), { media: true })
    expect(await adopted).toEqual(['media'])
    // The former public key is trusted by name.
    await admit.admitProcess(asked({ ...own, KUNYE_AUDIT_TRUST: [keyText] }))
    // An old process that is started again meanwhile, and one that knows the new one only.
    await admit.admitProcess(
      asked({ ...own, PAYLOAD_SECRET: OLD, PAYLOAD_SECRET_BEFORE: undefined }),
    )
    await admit.admitProcess(asked({ ...own, PAYLOAD_SECRET_BEFORE: undefined }))
    const marks = halves().editorial.collection<{ _id: string }>('house-marks')
    await marks.updateOne({ _id: 'secret' }, { $set: { settledAt: new Date() } })
    const late = admit.admitProcess(
      asked({ ...own, PAYLOAD_SECRET: OLD, PAYLOAD_SECRET_BEFORE: undefined }),
    )
    await expect(late).rejects.toThrow(/PAYLOAD_SECRET/)
    expect(
      await admit.adoptMarks(asked({ ...own, PAYLOAD_SECRET: OTHER }), { secret: true }),
    ).toEqual(['secret'])
    await admit.admitProcess(
      asked({ ...own, PAYLOAD_SECRET: OTHER, PAYLOAD_SECRET_BEFORE: undefined }),
    )
  })
})

describe('B12 a secret that is changed while people work', () => {
  long(
    'ends no login: what the old process gives the new one takes, and the other way round, until no old one lives',
    async () => {
      const { houseSecrets, olderProcesses } = await import('@/src/editorial/secrets')
      const { keepProcessRow } = await import('@/src/run/house/keepProcessRow')
      const { createHash } = await import('node:crypto')
      const { payload } = newsroom
      const derived = (secret: string) =>
        createHash('sha256').update(secret).digest('hex').slice(0, 32)
      // The same newsroom as the process with the new secret: Payload's own is what it was made with.
      const asNew = async <T>(work: () => Promise<T>): Promise<T> =>
        withEnv({ PAYLOAD_SECRET: NEW, PAYLOAD_SECRET_BEFORE: OLD }, async () => {
          payload.secret = derived(NEW)
          try {
            return await work()
          } finally {
            payload.secret = derived(OLD)
          }
        })
      const me = async (token: string) => (await rest('GET', 'desks', { token })).status
      const quiet = {
        warnings: () => ['proxy'],
        onError: (error: unknown) => Promise.reject(error),
      }
      const stopOld = await keepProcessRow(db, quiet)
      const stopNew = await asNew(() => keepProcessRow(db, quiet))
      expect(olderProcesses.live()).toBe(true)

      const fromOld = (await enter()).json.token
      expect(await asNew(() => me(fromOld))).toBe(200)
      const fromNew = (await asNew(enter)).json.token
      expect([await me(fromNew), await asNew(() => me(fromNew))]).toEqual([200, 200])

      // A webhook's secret, made before.
      const { seal } = await import('@/src/editorial/webhooks/secrets')
      const { webhookSecretRows } = await import('@/src/editorial/webhooks/secrets')
      const { webhookSecretsOf } = await import('@/src/editorial/webhooks/secrets')
      const rows = webhookSecretRows(payload)
      await rows.insertMany([
        { _id: 'eski', current: seal('whsec_bir', derived(OLD)), former: null },
        { _id: 'yabanci', current: seal('whsec_iki', derived(OTHER)), former: null },
      ])
      expect(await asNew(() => webhookSecretsOf(payload, 'eski', new Date()))).toEqual([
        'whsec_bir',
      ])

      // The command is refused while the old one lives, and names it.
      const { runStart } = await import('@/tests/support/runStart')
      const reseal = (before = OLD) => {
        const { DATABASE_URI = '', PUBLIC_DATABASE_URI = '', KUNYE_DATA_DIR = '' } = process.env
        const variables = { DATABASE_URI, PUBLIC_DATABASE_URI, KUNYE_DATA_DIR, KUNYE_MODE: 'demo' }
        const secrets = { PAYLOAD_SECRET: NEW, PAYLOAD_SECRET_BEFORE: before }
        return runStart({ ...variables, ...secrets }, ['kunye.ts', 'secrets', 'reseal']).ended
      }
      const refused = await reseal()
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`(${process.pid})`)])
      await stopOld()
      await stopNew()
      const stopAgain = await asNew(() => keepProcessRow(db, quiet))
      expect(olderProcesses.live()).toBe(false)

      // No old one lives: what is made now is the new secret's, what was made before is still read.
      expect(await asNew(async () => houseSecrets(payload).making)).toBe(derived(NEW))
      const later = (await asNew(enter)).json.token
      expect([
        await me(later),
        await asNew(() => me(later)),
        await asNew(() => me(fromNew)),
      ]).toEqual([401, 200, 200])

      const done = await reseal()
      expect(done.out).toMatch(/✓ 1 mühür yenilendi, 0 zaten yeniydi/)
      expect(done.out).toMatch(/webhooks\/yabanci: hiçbir gizli söz açmıyor/)
      expect(done.out).toMatch(/PAYLOAD_SECRET_BEFORE \d{4}-.*çıkarılabilir/)
      expect(done.code).toBe(1)
      await rows.deleteOne({ _id: 'yabanci' })
      // Given again, it finds nothing to do.
      const { resealSecrets } = await import('@/src/run/secrets/reseal')
      const again = await asNew(() => resealSecrets(payload, [derived(NEW), derived(OLD)]))
      expect(again).toEqual({ done: 0, already: 1, unreadable: [] })
      // Without the former one now.
      const only = { PAYLOAD_SECRET: NEW, PAYLOAD_SECRET_BEFORE: undefined }
      payload.secret = derived(NEW)
      expect(await withEnv(only, () => webhookSecretsOf(payload, 'eski', new Date()))).toEqual([
        'whsec_bir',
      ])
      payload.secret = derived(OLD)
      const entries = await db.collection('audit-log').find({ action: 'resealSecrets' }).toArray()
      expect(entries).toHaveLength(1)
      await stopAgain()
    },
    120_000,
  )
})

describe('B12 our own login to the database', () => {
  it('that is turned down is a database that is away: 503 for who logs in and who works, and /readyz says so by itself', async () => {
    const { watchDatabase } = await import('@/src/run/worker')
    const token = (await enter()).json.token
    const state = { database: false, login: true, clock: true }
    const stop = watchDatabase(newsroom.payload, state)
    const until = async (wanted: object) => {
      while (JSON.stringify(state) !== JSON.stringify({ ...state, ...wanted })) await sleep(20)
    }
    await until({ database: true, login: true })
    await admin().command({ updateUser: 'kunye-app', pwd: 'iki' })
    // Nobody asks anything: connections that are open are good still.
    await until({ database: false, login: false })
    const ask = () =>
      Promise.all([
        enter(),
        rest('GET', 'articles', { token }),
        rest('GET', 'desks', { token }),
        rest('POST', 'articles', { token, body: { headline: 'Parola değişirken' } }),
        rest('POST', 'users/refresh-token', { token }),
        rest('GET', 'users/sessions', { token }),
      ])
    // Some find an open connection; from the first new one on, nobody does.
    const { editorialDatabase } = await import('@/src/editorial/database/editorialDatabase')
    const raw = editorialDatabase(newsroom.payload)
    await Promise.allSettled(Array.from({ length: 120 }, () => raw.command({ ping: 1 })))
    const found = [...(await ask()), ...(await ask())]
    for (const { status, text, headers } of found) {
      if (status < 300) continue
      expect([status, text]).toEqual([503, expect.stringContaining('databaseAway')])
      expect(headers.get('retry-after')).toBe('5')
    }
    expect(found.at(-1)?.status).toBe(503)
    await admin().command({ updateUser: 'kunye-app', pwd: 'bir' })
    await until({ database: true, login: true })
    expect((await rest('GET', 'desks', { token })).status).toBe(200)

    // Taken away, and given back without any right.
    await admin().command({ dropUser: 'kunye-app' })
    await until({ database: false, login: false })
    for (const { status, text } of await ask()) {
      expect([status, text]).toEqual([503, expect.stringContaining('databaseAway')])
    }
    await newLogin('kunye-app', 'bir')
    await until({ database: true, login: true })
    expect((await enter()).status).toBe(200)
    await stop()
  }, 120_000)
})
