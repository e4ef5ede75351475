import { MongoClient } from 'mongodb'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { StartRefusal } from './StartRefusal'
import { codeOf } from './codeOf'

const configSchema = z.looseObject({
  config: z.looseObject({
    version: z.number(),
    members: z.array(z.looseObject({ host: z.string() })).min(1),
  }),
})
const NOT_YET_INITIALIZED = 94
const ELECTION_MS = 30_000

/**
 * Makes the mongod on that port the primary of its one-node replica set `kunye`: initiates it the
 * first time; later, when it runs on another port than before, rewrites its own address by a forced
 * reconfiguration (there is no other member who could disagree). Returns when writes are taken.
 */
export async function electItself(port: number): Promise<void> {
  const host = `127.0.0.1:${port}`
  const client = new MongoClient(`mongodb://${host}/?directConnection=true`, {
    serverSelectionTimeoutMS: ELECTION_MS,
  })
  try {
    const admin = client.db('admin')
    const stored = await admin.command({ replSetGetConfig: 1 }).catch((error: unknown) => {
      if (codeOf(error) === NOT_YET_INITIALIZED) return undefined
      throw error
    })
    if (!stored) {
      await admin.command({
        replSetInitiate: {
          _id: 'kunye',
          members: [{ _id: 0, host }],
          settings: { electionTimeoutMillis: 1000 },
        },
      })
    } else {
      const { config } = configSchema.parse(stored)
      const [member] = config.members
      if (member?.host !== host || config.members.length > 1) {
        await admin.command({
          replSetReconfig: {
            ...config,
            version: config.version + 1,
            members: [{ ...member, host }],
          },
          force: true,
        })
      }
    }
    const deadline = Date.now() + ELECTION_MS
    while (Date.now() < deadline) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary === true) return
      await sleep(50)
    }
  } finally {
    await client.close()
  }
  throw new StartRefusal({
    tr: 'Veritabanı 30 saniyede yazmaya hazır olmadı: yeniden başlatın, sürerse veri klasöründeki mongod.log dosyasına bakın.',
    en: 'The database took no writes within 30 seconds: start again, and see mongod.log in the data folder if it goes on.',
  })
}
