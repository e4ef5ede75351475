import type { DatabaseAdapterObj } from 'payload'

const writeConcern = { w: 'majority', j: true } as const

/**
 * How the newsroom reads and writes. What was acknowledged is on the disks of most members, so that neither a crash nor
 * an election takes it back; what decides something is read from there too, and within a transaction from one moment
 * (MongoDB manual, "Read Concern", "Write Concern"). An election takes 12 s at most with MongoDB's own settings: a request
 * that comes meanwhile waits a little longer than that for the new primary, and is refused after that.
 */
export const durable = {
  connectOptions: {
    // `ownIndexes` makes them, in one command a collection.
    ...{ autoIndex: false, autoCreate: false },
    writeConcern,
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    serverSelectionTimeoutMS: 15_000,
    bufferTimeoutMS: 15_000,
    // mongoose keeps operations back while it has no connection, so nobody asks the driver to look sooner than this
    // (10 s by itself); and a primary that hangs is noticed after both.
    heartbeatFrequencyMS: 1_000,
    connectTimeoutMS: 5_000,
  },
  transactionOptions: { writeConcern, readConcern: { level: 'snapshot' } },
} as const

/** Worked out from the rest of a document on every save, and on every return of a version. */
const DERIVED = 'searchWords'

/** The adapter, whose versions hold what was written and not the keys that search finds it by: these are of today alone. */
export const leanVersions = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { createVersion } = db
    const lean = async function (this: typeof db, given: Parameters<typeof createVersion>[0]) {
      const { [DERIVED]: _, ...versionData } = given.versionData as Record<string, unknown>
      return createVersion.call(this, { ...given, versionData } as never)
    }
    // Generic in Payload's declarations over what it hands through unlooked at.
    db.createVersion = lean as typeof createVersion
    return db
  },
})
