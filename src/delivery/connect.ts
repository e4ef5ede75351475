import { MongoClient, type Collection, type Db, type TopologyDescription } from 'mongodb'
import type { PublicPreview } from '@/src/published/documents'
import { STREAM_COMMENT } from '@/src/delivery/cache/changes'
import { databaseName } from '@/src/platform/database/uri'
import {
  publicCollections,
  type PublicCollections,
} from '@/src/delivery/documents/publicCollections'

export type Connection = {
  collections: PublicCollections
  /** Apart from what queries read: one at a time, by the hash of its token. */
  previews: Collection<PublicPreview>
  db: Db
  /** Calls back whenever another member than before is the primary, or none. */
  onPrimaryChange(listener: () => void): void
  /** Whether the member that answers (the primary) is reachable now. */
  reachable(): boolean
  close(): Promise<void>
}
export type OnCommand = (command: { name: string; collection: string }) => void

/** An older read could be kept by the response cache for good, and one that is rolled back too. */
export const READ_CONCERN = { level: 'majority' } as const

/** Commands about the connection itself are not the query's. */
const UPKEEP = new Set(['hello', 'ping', 'endSessions', 'saslStart', 'saslContinue'])

const primaryOf = ({ servers }: TopologyDescription): string | undefined =>
  [...servers.values()].find(({ isWritable }) => isWritable)?.address

/**
 * Opens `kunye_public` with the plain driver and asks it once. `onCommand` is told of each command
 * that reads, for counting. Every read is a majority read on the primary, whatever the connection string
 * says. Throws where the database cannot be reached.
 */
export async function connect(uri: string, onCommand?: OnCommand): Promise<Connection> {
  const client = new MongoClient(uri, {
    appName: 'kunye-delivery',
    // One is the change stream's.
    maxPoolSize: 21,
    readPreference: 'primary',
    readConcern: READ_CONCERN,
    // A primary that hangs is noticed after both, which by themselves are 40 s; one that ends, at once.
    connectTimeoutMS: 5_000,
    heartbeatFrequencyMS: 2_000,
    // An election takes 12 s at most with MongoDB's own settings; who asks for longer hears 503.
    serverSelectionTimeoutMS: 15_000,
    monitorCommands: onCommand !== undefined,
  })
  let reachable = false
  const onOtherPrimary: (() => void)[] = []
  client.on('topologyDescriptionChanged', ({ previousDescription, newDescription }) => {
    const before = primaryOf(previousDescription)
    if (before && before !== primaryOf(newDescription)) for (const tell of onOtherPrimary) tell()
    reachable = primaryOf(newDescription) !== undefined
  })
  client.on('commandStarted', ({ commandName: name, command }) => {
    if (!UPKEEP.has(name) && command.comment !== STREAM_COMMENT)
      onCommand?.({ name, collection: String(command[name]) })
  })
  try {
    await client.connect()
    const db = client.db(databaseName(uri))
    await db.command({ ping: 1 })
    return {
      db,
      onPrimaryChange: (listener) => void onOtherPrimary.push(listener),
      collections: publicCollections(db),
      previews: db.collection<PublicPreview>('previews'),
      reachable: () => reachable,
      close: () => client.close(),
    }
  } catch (error) {
    await client.close()
    throw error
  }
}
