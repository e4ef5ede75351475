import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseEnv as parseFile } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient, type Collection } from 'mongodb'
import { grant, type Granted, grantedUri } from '@/src/run/database/grant'
import { revoke } from '@/src/run/database/revoke'
import { checkPublicDatabase } from '@/src/run/delivery/checkPublicDatabase'
import { readyEnv } from '@/src/run/delivery/startDelivery'
import { checkDatabase } from '@/src/platform/database/check'
import { freePort } from '@/src/platform/mongod/launch'
import { STREAM_COMMENT } from '@/src/delivery/cache/changes'
import { ensurePublicIndexes } from '@/src/delivery/documents/ensureIndexes'
import { parseEnv } from '@/src/platform/env'
import { markMedia } from '@/src/run/house/mediaMark'
import { NEWEST } from '@/src/migrations/list'
import { putStamp } from '@/src/migrations/stamp'
import { startAuthMongod, type AuthMongod } from '../support/authMongod'
import { publishDocs } from '../support/publicFixtures'
import { runStart } from '../support/runStart'
import { story } from '../support/story'
import { long } from '@/tests/support/long'

const mediaDir = mkdtempSync(path.join(os.tmpdir(), 'kunye-media-'))
let mongod: AuthMongod
let granted: Record<string, string>
let said: { out: string; err: string }

const runGrant = async (adminUri: string) => {
  const command = ['kunye.ts', 'db', 'grant', '--app']
  const ended = await runStart({ KUNYE_ADMIN_URI: adminUri }, command).ended
  const lines = ended.out.trim().split('\n')
  return { ...ended, uris: parseFile(lines.join('\n')) as Record<string, string> }
}
const runDelivery = (variables: Record<string, string>) =>
  runStart({ KUNYE_PUBLIC_URL: 'https://haber.test', KUNYE_MEDIA_DIR: mediaDir, ...variables }, [
    'delivery.ts',
  ])
/** Asks with one user for what another may do. */
const asking = async (uri: string, work: (client: MongoClient) => Promise<unknown>) => {
  const client = await MongoClient.connect(uri)
  try {
    return await work(client).then(
      () => 'done',
      (error: { codeName: string }) => error.codeName,
    )
  } finally {
    await client.close()
  }
}

beforeAll(async () => {
  mongod = await startAuthMongod()
  const db = mongod.client.db('kunye_public')
  await ensurePublicIndexes(db)
  await publishDocs(db, story)
  await putStamp(db, NEWEST)
  await mongod.client.db('kunye').collection('articles').insertOne({ headline: 'taslak' })
  const { uris, out, err } = await runGrant(mongod.adminUri)
  granted = uris
  said = { out, err }
})
afterAll(() => mongod.stop())

describe('kunye db grant', () => {
  it('says each password once, on stdout, and that it will not be shown again', () => {
    expect(said.out.trim().split('\n')).toEqual([
      expect.stringMatching(/^PUBLIC_DATABASE_URI='mongodb:.*'$/),
      expect.stringMatching(/^DATABASE_URI='mongodb:.*'$/),
    ])
    expect(said.err).toMatch(/bir daha gösterilmez/)
    for (const uri of Object.values(granted)) {
      expect(said.err).not.toContain(new URL(uri).password)
      expect(new URL(uri).password).toHaveLength(32)
    }
    expect(said.out).not.toContain(new URL(mongod.adminUri).password)
  })

  it('lets delivery read the public database and nothing else', async () => {
    const uri = granted.PUBLIC_DATABASE_URI ?? ''
    const tries: [string, (client: MongoClient) => Promise<unknown>][] = [
      ['done', (client) => client.db().collection('articles').findOne({})],
      ['done', (client) => client.db().watch([], { maxAwaitTimeMS: 1 }).tryNext()],
      ['Unauthorized', (client) => client.db('kunye').collection('articles').findOne({})],
      ['Unauthorized', (client) => client.db('kunye').watch().tryNext()],
      ['Unauthorized', (client) => client.watch().tryNext()],
      ['Unauthorized', (client) => client.db().collection('articles').insertOne({})],
      ['Unauthorized', (client) => client.db().collection('articles').deleteMany({})],
      ['Unauthorized', (client) => client.db().collection('articles').createIndex({ a: 1 })],
      ['Unauthorized', (client) => client.db().dropDatabase()],
      ['Unauthorized', (client) => client.db('admin').command({ usersInfo: 1 })],
    ]
    const found = await Promise.all(tries.map(([, work]) => asking(uri, work)))
    expect(found).toEqual(tries.map(([wanted]) => wanted))
  })

  it('gives the newsroom a user with whom one transaction spans both databases', async () => {
    const { DATABASE_URI = '', PUBLIC_DATABASE_URI = '' } = granted
    const own = DATABASE_URI.replace('/kunye?', '/kunye_public?')
    await expect(checkDatabase(DATABASE_URI, own)).resolves.toBeUndefined()
    expect(
      await asking(DATABASE_URI, (client) => client.db('other').collection('a').findOne()),
    ).toBe('Unauthorized')
    expect(PUBLIC_DATABASE_URI).not.toBe(own)
  })

  it('lets the newsroom add to the audit log and the snapshots, and nobody with its login change them', async () => {
    const { DATABASE_URI = '' } = granted
    for (const name of ['audit-log', 'audit-checkpoints', 'publication-snapshots']) {
      const tries: [string, (all: Collection) => Promise<unknown>][] = [
        ['done', (all) => all.insertOne({ number: 1 })],
        ['done', (all) => all.find({}).toArray()],
        ['done', (all) => all.createIndex({ number: 1 })],
        ['Unauthorized', (all) => all.updateOne({}, { $set: { number: 2 } })],
        ['Unauthorized', (all) => all.replaceOne({}, { number: 2 })],
        ['Unauthorized', (all) => all.findOneAndUpdate({}, { $set: { number: 2 } })],
        ['Unauthorized', (all) => all.updateOne({ a: 1 }, { $set: { a: 1 } }, { upsert: true })],
        ['Unauthorized', (all) => all.deleteOne({})],
        ['Unauthorized', (all) => all.deleteMany({})],
        ['Unauthorized', (all) => all.bulkWrite([{ deleteMany: { filter: {} } }])],
        ['Unauthorized', (all) => all.drop()],
        ['Unauthorized', (all) => all.rename('other')],
        ['Unauthorized', (all) => all.dropIndex('number_1')],
        [
          'Unauthorized',
          (all) => all.aggregate([{ $match: {} }, { $out: all.collectionName }]).toArray(),
        ],
      ]
      const found = await asking(DATABASE_URI, async (client) => {
        const all = client.db().collection(name)
        const said: string[] = []
        for (const [, work] of tries) {
          said.push(
            await work(all).then(
              () => 'done',
              ({ codeName }) => codeName,
            ),
          )
        }
        return Promise.reject({ codeName: said.join() })
      })
      expect(found).toBe(tries.map(([wanted]) => wanted).join())
    }
    for (const name of [
      'articles',
      '_articles_versions',
      'users',
      'worker-leases',
      'schema-stamp',
    ]) {
      const changed = asking(DATABASE_URI, async (client) => {
        const all = client.db().collection(name)
        await all.updateOne({ name: 'x' }, { $set: { name: 'y' } }, { upsert: true })
        await all.deleteOne({ name: 'y' })
      })
      expect([name, await changed]).toEqual([name, 'done'])
    }
    expect(await asking(DATABASE_URI, (client) => client.db().dropDatabase())).toBe('Unauthorized')
  })

  it('B12 makes the next user while the former works, and takes one away when it is told to, but not one that is needed', async () => {
    const { client } = mongod
    const reads = (one: MongoClient) => one.db().collection('articles').findOne({})
    const uriOf = (user: Granted) => grantedUri(mongod.adminUri, user, 'kunye')
    const next = async () => {
      const users = await grant(client, { app: ['articles'] })
      return { users: users.map(({ user }) => user), uri: uriOf(users[1]!) }
    }
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'done',
        ({ words }) => words.en,
      )
    const { DATABASE_URI: former = '' } = granted
    const second = await next()
    expect(second.users).toEqual(['kunye-delivery-2', 'kunye-app-2'])
    expect([await asking(former, reads), await asking(second.uri, reads)]).toEqual(['done', 'done'])
    // Two are there: neither a third, nor a new password for one in use. Roles are renewed all the same.
    expect(await refused(next())).toMatch(/db revoke/)
    expect(await grant(client, { app: ['articles'], rolesOnly: true })).toEqual([])
    expect(await asking(former, reads)).toBe('done')
    // Somebody is connected by it: the command names him.
    const inUse = await MongoClient.connect(`${former}&appName=yayin`)
    await reads(inUse)
    const command = await runStart({ KUNYE_ADMIN_URI: mongod.adminUri }, [
      ...['kunye.ts', 'db', 'revoke', 'kunye-app'],
    ]).ended
    expect([command.code, command.err]).toEqual([
      1,
      expect.stringMatching(/yayin 127\.0\.0\.1.*--now/),
    ])
    expect(await asking(former, reads)).toBe('done')
    await inUse.close()
    await revoke(client, 'kunye-app', { now: true })
    expect(await asking(second.uri, reads)).toBe('done')
    await expect(MongoClient.connect(former)).rejects.toThrow(/Authentication/)
    // The only one left, somebody else's, and one that is gone.
    const now = { now: true }
    expect(await refused(revoke(client, 'kunye-app-2', now))).toMatch(/only one of its kind/)
    expect(await refused(revoke(client, 'root', now))).toMatch(/none of Künye/)
    expect(await refused(revoke(client, 'kunye-app', now))).toMatch(/no user kunye-app/)
    // And round again.
    await revoke(client, 'kunye-delivery-2', now)
    const third = await next()
    expect(third.users).toEqual(['kunye-delivery-2', 'kunye-app'])
    granted = { ...granted, DATABASE_URI: third.uri }
  }, 60_000)

  it('refuses whoever may not make users', async () => {
    const uri = granted.PUBLIC_DATABASE_URI ?? ''
    const refused = asking(uri, (client) =>
      grant(client, { app: [] }).catch(({ words }) => Promise.reject({ codeName: words.en })),
    )
    expect(await refused).toMatch(/userAdminAnyDatabase/)
  })
})

describe('npm run delivery', () => {
  it('serves readers with that user, follows what is published, and stops when told', async () => {
    const PORT = String(await freePort())
    const url = `http://127.0.0.1:${PORT}`
    const run = runDelivery({ PORT, PUBLIC_DATABASE_URI: granted.PUBLIC_DATABASE_URI ?? '' })
    await run.says(/hazır/)
    const ready = await fetch(`${url}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, parts: { delivery: true } },
    ])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    const headline = async () => {
      const query = '{ article(slug: "darbe-plani") { headline url } }'
      const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`)
      return (await answer.json()).data.article
    }
    expect((await headline()).url).toMatch(/^https:\/\/haber\.test\/haber\//)

    const streams = () =>
      mongod.client
        .db('admin')
        .aggregate([
          { $currentOp: { allUsers: true, idleCursors: true } },
          { $match: { 'cursor.originatingCommand.comment': STREAM_COMMENT } },
        ])
        .toArray()
    let open = await streams()
    // Between two questions of a stream its cursor stands idle, and an idle cursor names nobody.
    while (!open[0]?.effectiveUsers) open = await streams()
    expect(open.map(({ effectiveUsers }) => effectiveUsers)).toEqual([
      [{ user: 'kunye-delivery', db: 'admin' }],
    ])
    await mongod.client
      .db('kunye_public')
      .collection('articles')
      .updateOne({ slug: 'darbe-plani' }, { $set: { headline: 'Yeni başlık' } })
    while ((await headline()).headline !== 'Yeni başlık');

    for (const page of ['/admin', '/api/users/me', '/', '/haber/darbe-plani']) {
      const { status, headers } = await fetch(url + page)
      expect([page, status]).toEqual([page, 404])
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    // Production, and no newsroom of its own: nothing is told about the schema.
    const schema = await fetch(
      `${url}/graphql?query=${encodeURIComponent('{ __schema { types { name } } }')}`,
    )
    expect(schema.status).toBe(400)
    run.child.kill('SIGTERM')
    const { code, out, err } = await run.ended
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toMatch(/Uyarı/)
  })

  long(
    'B12, B13 whose login is turned down says so by itself, answers 503, fills no log, and ends within 10 s beside a database that hangs',
    async () => {
      const user = 'kunye-delivery'
      const uri = granted.PUBLIC_DATABASE_URI ?? ''
      const { password } = new URL(uri)
      const PORT = String(await freePort())
      const run = runDelivery({ PORT, PUBLIC_DATABASE_URI: uri })
      await run.says(/hazır/)
      const url = `http://127.0.0.1:${PORT}`
      const ready = async () => {
        const answer = await fetch(`${url}/readyz`)
        return [answer.status, (await answer.json()).warnings]
      }
      // Which of its watchers meets the refusal first is not said; that it is named is.
      const until = async (...wanted: unknown[]) => {
        // By their text: Node's own lists are of another realm than Jest's.
        while (wanted.some((want, at) => JSON.stringify(want) !== JSON.stringify(found[at]))) {
          await sleep(50)
          found = await ready()
        }
      }
      let found = await ready()
      const admin = mongod.client.db('admin')
      await admin.command({ updateUser: user, pwd: 'baska' })
      await until(503, ['databaseLogin'])
      await admin.command({ updateUser: user, pwd: password })
      await until(200)

      mongod.freeze()
      try {
        const path = `/graphql?query=${encodeURIComponent('{ article(slug: "yok") { url } }')}`
        const asked = [
          '/feeds/rss.xml',
          path,
          `/media/${'0'.repeat(32)}-100.webp`,
          '/sitemap-news.xml',
        ]
        const answers = await Promise.all(
          Array.from({ length: 40 }, (_, at) => fetch(url + (asked[at % asked.length] ?? ''))),
        )
        const statuses = answers.map(({ status, headers }) => [status, headers.get('retry-after')])
        // Overloaded by those who wait, or away.
        for (const [status, after] of statuses) {
          expect(status).toBe(503)
          expect(['1', '5']).toContain(after)
        }
        const texts = await Promise.all(answers.map((answer) => answer.text()))
        expect(texts.filter((text) => text.includes('databaseAway')).length).toBeGreaterThan(10)
        expect(texts.join()).not.toMatch(/INTERNAL|127\.0\.0\.1|kunye_public/)
        const lines = run
          .printed()
          .split('\n')
          .filter((line) => /^!|Mongo|^\s+at /.test(line))
        // One when it could not log in, one when it could again; this trouble waits for its minute.
        expect(lines.length).toBeLessThanOrEqual(3)
        expect(lines[0]).toMatch(
          /girişini ya da yetkisini kabul etmiyor.*turns down this process's login/,
        )
        const begun = performance.now()
        run.child.kill('SIGTERM')
        const { code } = await run.ended
        expect([code, performance.now() - begun < 10_000]).toEqual([0, true])
      } finally {
        mongod.thaw()
      }
    },
    90_000,
  )

  it('knows a user who may do more than read', async () => {
    const { DATABASE_URI = '', PUBLIC_DATABASE_URI = '' } = granted
    const own = DATABASE_URI.replace('/kunye?', '/kunye_public?')
    expect(await checkPublicDatabase(own)).toEqual({ mayWrite: true })
    expect(await checkPublicDatabase(PUBLIC_DATABASE_URI)).toEqual({ mayWrite: false })
  })

  it('refuses to start without its variables, a folder of pictures, or a login that may read', async () => {
    const { PUBLIC_DATABASE_URI = '' } = granted
    const given = { PUBLIC_DATABASE_URI, KUNYE_MEDIA_DIR: mediaDir }
    const ready = (changes: object) =>
      readyEnv(parseEnv({ ...given, KUNYE_PUBLIC_URL: 'https://haber.test', ...changes }))
    await expect(ready({})).resolves.toMatchObject({ publicDatabaseUri: PUBLIC_DATABASE_URI })
    await expect(ready({ KUNYE_PUBLIC_URL: '', KUNYE_MEDIA_DIR: '' })).rejects.toThrow(
      /KUNYE_PUBLIC_URL, KUNYE_MEDIA_DIR/,
    )
    await expect(ready({ KUNYE_MEDIA_DIR: '/nowhere' })).rejects.toThrow(/\/nowhere/)
    const wrong = checkPublicDatabase(PUBLIC_DATABASE_URI.replace(/:[^:@]+@/, ':wrong@'))
    await expect(wrong).rejects.toThrow(/PUBLIC_DATABASE_URI/)
    // B12: the newsroom's folder is another one.
    const marks = mongod.client
      .db('kunye_public')
      .collection<{ _id: string; folder: string }>('schema-stamp')
    const folder = '11111111-1111-4111-8111-111111111111'
    await marks.insertOne({ _id: 'media', folder })
    await expect(checkPublicDatabase(PUBLIC_DATABASE_URI, mediaDir)).rejects.toThrow(/kunye-folder/)
    await markMedia(mediaDir, folder)
    await expect(checkPublicDatabase(PUBLIC_DATABASE_URI, mediaDir)).resolves.toMatchObject({})
    const elsewhere = checkPublicDatabase(PUBLIC_DATABASE_URI.replace('/kunye_public?', '/kunye?'))
    await expect(elsewhere).rejects.toThrow(/db grant/)
  })
})
