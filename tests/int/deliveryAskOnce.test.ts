import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { deserialize } from 'bson'
import { type Document, MongoClient } from 'mongodb'
import { askOnce } from '@/src/delivery/bytes/askOnce'

let client: MongoClient
const COUNT = 300
beforeAll(async () => {
  client = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '')
  const rows = Array.from({ length: COUNT }, (_, number) => ({ _id: `r${number}`, number }))
  await client.db().collection<{ _id: string }>('once').insertMany(rows)
})
afterAll(async () => {
  await client.db().dropDatabase()
  await client.close()
})

/** What a command answers, and how often it was asked again. */
const ask = async (command: Document) => {
  let again = 0
  const rows = await askOnce(client.db(), command, async () => {
    again += 1
    return []
  })
  return { rows: rows.map((row) => deserialize(row)), again }
}
const openCursors = async (): Promise<number> => {
  const { metrics } = await client.db().admin().serverStatus()
  return Number(metrics.cursor.open.total)
}

describe('a command whose rows stay bytes', () => {
  it.each([0, 1, 2, 101, COUNT])('answers %d rows in their order, without a cursor', async (n) => {
    const filter = { number: { $lt: n } }
    const sort = { number: -1 } as const
    const wanted = await client.db().collection('once').find(filter, { sort }).toArray()
    expect(wanted).toHaveLength(n)
    const limit = Math.max(1, n)
    const found = await ask({ find: 'once', filter, sort, limit, batchSize: limit + 1 })
    expect(found).toEqual({ rows: wanted, again: 0 })
    const pipeline = [{ $match: filter }, { $sort: sort }]
    const made = await ask({ aggregate: 'once', pipeline, cursor: { batchSize: COUNT + 1 } })
    expect(made).toEqual({ rows: wanted, again: 0 })
  })

  it('is asked again by the cursor where its rows do not stand in one reply, and leaves nothing open', async () => {
    const before = await openCursors()
    expect(await ask({ find: 'once', filter: {}, batchSize: 7 })).toEqual({ rows: [], again: 1 })
    expect(await openCursors()).toBe(before)
  })

  it('is asked again where it is refused', async () => {
    const command = { find: 'once', filter: {}, limit: 1, batchSize: 2, hint: 'not there' }
    expect((await ask(command)).again).toBe(1)
  })

  it('is not asked again when its time is over', async () => {
    const numbers = { $range: [0, 2_000_000] }
    const sum = { $reduce: { input: numbers, initialValue: 0, in: { $add: ['$$value', 1] } } }
    const pipeline = [{ $set: { sum } }]
    let again = 0
    const command = { aggregate: 'once', pipeline, cursor: {}, maxTimeMS: 5 }
    const asked = askOnce(client.db(), command, async () => {
      again += 1
      return []
    })
    await expect(asked).rejects.toMatchObject({ code: 50 })
    expect(again).toBe(0)
  })

  it('is not asked again where nobody is there to be asked', async () => {
    const nobody = new MongoClient('mongodb://127.0.0.1:1/', { serverSelectionTimeoutMS: 50 })
    let again = 0
    const asked = askOnce(nobody.db('none'), { find: 'once', limit: 1, batchSize: 2 }, async () => {
      again += 1
      return []
    })
    await expect(asked).rejects.toThrow(/ECONNREFUSED/)
    expect(again).toBe(0)
    await nobody.close()
  })

  it('is asked again, with the driver’s second try, after its connection has broken', async () => {
    const appName = 'broken'
    const one = await MongoClient.connect(process.env.PUBLIC_DATABASE_URI ?? '', { appName })
    const found = one.db().collection('once')
    const closed = new Error('closed')
    let again = 0
    const rows = await askOnce(
      { command: async () => Promise.reject(closed) },
      { find: 'once', limit: 1, batchSize: 2 },
      async () => {
        again += 1
        return (await found.find({}, { raw: true, limit: 1 }).toArray()) as unknown as Buffer[]
      },
    )
    expect({ again, rows: rows.length }).toEqual({ again: 1, rows: 1 })
    await one.close()
  })
})
