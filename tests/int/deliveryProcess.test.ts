import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MongoClient, type Collection } from 'mongodb'
import { grant } from '@/src/cli/database/grant'
import { checkPublicDatabase } from '@/src/cli/delivery/checkPublicDatabase'
import { readyEnv } from '@/src/cli/delivery/readyEnv'
import { checkDatabase } from '@/src/db/checkDatabase'
import { freePort } from '@/src/db/freePort'
import { STREAM_COMMENT } from '@/src/delivery/cache/watchChanges'
import { ensurePublicIndexes } from '@/src/delivery/ensureIndexes'
import { parseEnv } from '@/src/env'
import { NEWEST } from '@/src/migrations/list'
import { putStamp } from '@/src/migrations/stamp'
import { startAuthMongod, type AuthMongod } from '../support/authMongod'
import { publishDocs } from '../support/publicFixtures'
import { runStart } from '../support/runStart'
import { story } from '../support/story'

const mediaDir = mkdtempSync(path.join(os.tmpdir(), 'kunye-media-'))
let mongod: AuthMongod
let granted: Record<string, string>
let said: { out: string; err: string }

const runGrant = async (adminUri: string) => {
  const command = ['kunye.ts', 'db', 'grant', '--app']
  const ended = await runStart({ KUNYE_ADMIN_URI: adminUri }, command).ended
  const lines = ended.out.trim().split('\n')
  const uris = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1),
  ])
  return { ...ended, uris: Object.fromEntries(uris) as Record<string, string> }
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
    expect(Object.keys(granted)).toEqual(['PUBLIC_DATABASE_URI', 'DATABASE_URI'])
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

  it('refuses whoever may not make users', async () => {
    const uri = granted.PUBLIC_DATABASE_URI ?? ''
    const refused = asking(uri, (client) =>
      grant(client, { app: [] }).catch(({ said }) => Promise.reject({ codeName: said.en })),
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

    const streams = await mongod.client
      .db('admin')
      .aggregate([
        { $currentOp: { allUsers: true, idleCursors: true } },
        { $match: { 'cursor.originatingCommand.comment': STREAM_COMMENT } },
      ])
      .toArray()
    expect(streams.map(({ effectiveUsers }) => effectiveUsers)).toEqual([
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
    const elsewhere = checkPublicDatabase(PUBLIC_DATABASE_URI.replace('/kunye_public?', '/kunye?'))
    await expect(elsewhere).rejects.toThrow(/db grant/)
  })
})
