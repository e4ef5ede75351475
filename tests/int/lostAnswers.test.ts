import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { OwnNewsroom } from '@/tests/support/openOwnNewsroom'
import type { rest as Rest } from '@/tests/support/rest'

let own: OwnNewsroom
let rest: typeof Rest
let id: string
beforeAll(async () => {
  const { openOwnNewsroom } = await import('@/tests/support/openOwnNewsroom')
  own = await openOwnNewsroom()
  rest = (await import('@/tests/support/rest')).rest
}, 60_000)
afterAll(() => own.close())

const CLAIMS = [{ id: 'k1', text: 'Metin.', kind: 'fact', seriousness: 'none' }]
const filed = async (more: object = {}): Promise<string> => {
  const body = { headline: 'Yanıtı kaybolan kayıt', body: fromParagraphs(['Metin.']), ...more }
  const { json } = await rest('POST', 'articles', { token: own.tokens.reporter, body })
  return json.doc.id
}
beforeEach(async () => {
  id = await filed()
})

const submit = () =>
  rest('POST', `articles/${id}/transition`, {
    token: own.tokens.reporter,
    body: { action: 'submit', revision: 1, input: {} },
  })
const save = (language = 'tr') =>
  rest('PATCH', `articles/${id}`, {
    token: own.tokens.reporter,
    // A claim that goes has its row in the register deleted.
    body: { dek: 'Yeni spot', claims: [] },
    headers: { 'accept-language': language },
  })
/** The stored spot line, and how many versions there are: one for each save. */
const held = async () => {
  const { payload, stored } = own.newsroom
  const where = { parent: { equals: id } }
  const { totalDocs } = await payload.countVersions({ collection: 'articles', where })
  const { dek, revision, stage } = await stored(id)
  return { dek: dek ?? null, revision, stage, versions: totalDocs }
}
/** The commands that the newsroom sends to its database meanwhile. */
const sentDuring = async (work: () => Promise<void>): Promise<Record<string, any>[]> => {
  const sent: Record<string, any>[] = []
  const client = own.newsroom.payload.db.connection.getClient()
  const note = ({ command }: { command: Record<string, any> }) => void sent.push(command)
  client.on('commandStarted', note)
  await work()
  client.off('commandStarted', note)
  return sent
}
const ONCE = { dek: 'Yeni spot', revision: 2, versions: 2, stage: 'draft' }
const NEVER = { dek: null, revision: 1, versions: 1, stage: 'draft' }
const JOURNALED = { w: 'majority', j: true }
const WRITES = ['insert', 'update', 'delete', 'findAndModify']
const COMMIT = ['commitTransaction']
const SAVING = ['findAndModify', 'update']
const code = (name: number) => ({ errorCode: name })

describe('T36 a commit whose answer is lost', () => {
  it.each([
    // The driver by itself asks once more, so that two lost answers are the first that Payload hears of.
    ['the connection breaks before it', 2, { closeConnection: true }],
    ['the primary steps down', 2, code(189)],
    ['the server is shut down', 2, code(91)],
    ['it is interrupted', 1, code(11601)],
    [
      'it is done, and the server goes down before it tells',
      2,
      { writeConcernError: { code: 91 } },
    ],
    ['it is done, and the others do not say so in time', 1, { writeConcernError: { code: 64 } }],
  ])('is asked for again and told as it ended: %s', async (_name, times, how) => {
    await own.set.fail(times, COMMIT, how)
    expect((await save()).status).toBe(200)
    expect(await held()).toEqual(ONCE)
  })

  it('is the same for an action, which happens once', async () => {
    await own.set.fail(2, COMMIT, { writeConcernError: { code: 91 } })
    expect((await submit()).status).toBe(200)
    expect(await held()).toMatchObject({ revision: 2, versions: 2, stage: 'inReview' })
  })
})

describe('T36 a save that an election or a restart ends', () => {
  it.each([
    ['the connection breaks', SAVING, { closeConnection: true }],
    ['the member is no primary any more', SAVING, { errorCode: 10107 }],
    ['it is interrupted by the election', SAVING, { errorCode: 11602 }],
    // Written by a bulk write, whose error hides what ended it.
    ['the connection breaks at the claim register', ['delete'], { closeConnection: true }],
    ['the member is no primary at the claim register', ['delete'], { errorCode: 10107 }],
  ])(
    'is refused in both languages, to be tried again, and is not stored: %s',
    async (_name, commands, how) => {
      if (commands.includes('delete')) id = await filed({ claims: CLAIMS })
      for (const [language, words] of [
        ['tr', /kaydedilmedi.*yeniden deneyin/],
        ['en', /nothing was saved.*Try again/],
      ] as const) {
        await own.set.fail(1, commands, how)
        const { status, json, headers } = await save(language)
        expect([status, headers.get('retry-after')]).toEqual([503, '5'])
        expect(json.errors).toEqual([
          { code: 'databaseAway', message: expect.stringMatching(words) },
        ])
        expect(await held()).toEqual(NEVER)
      }
      expect((await save()).status).toBe(200)
      expect(await held()).toEqual(ONCE)
    },
  )

  it('of an action is made again from the start, and happens once', async () => {
    await own.set.fail(1, SAVING, { errorCode: 11602 })
    expect((await submit()).status).toBe(200)
    expect(await held()).toMatchObject({ revision: 2, versions: 2, stage: 'inReview' })
  })
})

describe('B12 a step-down', () => {
  const message =
    'Given transaction number 2 does not match any in-progress transactions. The active transaction number is 1'
  it('that a save, a login and an action meet by the next primary’s ignorance is away, and no conflict', async () => {
    const { primaryChanges } = await import('@/src/platform/database/connect')
    // What the fail point says has no words of its own: by them, and by the change that the driver saw.
    const unknown = { errorCode: 251, errorLabels: ['TransientTransactionError'] }
    const forget = () =>
      void delete (globalThis as { [key: symbol]: unknown })[Symbol.for('kunye.primaryChanges')]
    forget()
    await own.set.fail(1, SAVING, unknown)
    expect((await save()).status).toBe(409)
    primaryChanges.note()
    await own.set.fail(1, SAVING, unknown)
    const met = await save()
    expect([met.status, met.json.errors[0].code]).toEqual([503, 'databaseAway'])
    expect(await held()).toEqual(NEVER)
    // An action is made again from the start.
    await own.set.fail(1, SAVING, unknown)
    expect((await submit()).status).toBe(200)
    const { isDatabaseAway } = await import('@/src/platform/database/isDatabaseAway')
    forget()
    const labels = new Set(['TransientTransactionError'])
    expect(isDatabaseAway({ code: 251, errorLabelSet: labels, message })).toBe(true)
  }, 60_000)
})

describe('T36 who asks', () => {
  it('is read once, so that nobody becomes a stranger in the middle of a request', async () => {
    const sent = await sentDuring(async () => {
      expect((await rest('GET', 'desks', { token: own.tokens.reporter })).status).toBe(200)
    })
    const asked = sent.map(({ find, aggregate, count }) => find ?? aggregate ?? count)
    expect(asked.filter((collection) => collection === 'users')).toHaveLength(1)
  })
})

describe('T35 what is acknowledged', () => {
  it('was written to the journals of most members, and what decided it was read from there', async () => {
    const sent = await sentDuring(async () => expect((await save()).status).toBe(200))

    const begun = sent.filter(({ startTransaction }) => startTransaction)
    expect(begun.length).toBeGreaterThan(0)
    for (const { readConcern } of begun) expect(readConcern.level).toBe('snapshot')
    const ended = sent.filter(({ commitTransaction }) => commitTransaction)
    expect(ended).toHaveLength(begun.length)
    for (const { writeConcern } of ended) expect(writeConcern).toMatchObject(JOURNALED)
    // Outside of a transaction: who asks is read before it.
    const alone = sent.filter(({ autocommit }) => autocommit === undefined)
    const reads = alone.filter(({ find, aggregate }) => find ?? aggregate)
    expect(reads.length).toBeGreaterThan(0)
    for (const { readConcern } of reads) expect(readConcern?.level).toBe('majority')
    const writes = alone.filter((command) => WRITES.some((name) => name in command))
    for (const { writeConcern } of writes) expect(writeConcern).toMatchObject(JOURNALED)
  })

  it('is so for what is written without a transaction, by Payload and by the driver', async () => {
    const { payload } = own.newsroom
    const client = payload.db.connection.getClient()
    const sent = await sentDuring(async () => {
      await payload.db.updateOne({ collection: 'articles', id, data: { dek: 'x' }, req: undefined })
      await client.db('kunye_public').collection('probe').insertOne({})
    })
    const writes = sent.filter((command) => WRITES.some((name) => name in command))
    expect(writes).toHaveLength(2)
    for (const { writeConcern } of writes) expect(writeConcern).toMatchObject(JOURNALED)
  })
})
