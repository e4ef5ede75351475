import { MongoClient } from 'mongodb'
import { databaseName } from './databaseName'
import { publicCollections, type PublicCollections } from './publicCollections'

export type Connection = {
  collections: PublicCollections
  /** Whether a member that can answer is reachable now. */
  reachable(): boolean
  close(): Promise<void>
}
export type OnCommand = (command: { name: string; collection: string }) => void

/** Commands about the connection itself are not the query's. */
const UPKEEP = new Set(['hello', 'ping', 'endSessions', 'saslStart', 'saslContinue'])

/**
 * Opens `kunye_public` with the plain driver and asks it once. `onCommand` is told of each command
 * that reads, for counting. Throws where the database cannot be reached.
 */
export async function connect(uri: string, onCommand?: OnCommand): Promise<Connection> {
  const client = new MongoClient(uri, {
    appName: 'kunye-delivery',
    maxPoolSize: 20,
    monitorCommands: onCommand !== undefined,
  })
  let reachable = false
  client.on('topologyDescriptionChanged', ({ newDescription }) => {
    reachable = [...newDescription.servers.values()].some((server) => server.isDataBearing)
  })
  client.on('commandStarted', ({ commandName: name, command }) => {
    if (!UPKEEP.has(name)) onCommand?.({ name, collection: String(command[name]) })
  })
  try {
    await client.connect()
    const db = client.db(databaseName(uri))
    await db.command({ ping: 1 })
    return {
      collections: publicCollections(db),
      reachable: () => reachable,
      close: () => client.close(),
    }
  } catch (error) {
    await client.close()
    throw error
  }
}
