import type { Payload } from 'payload'

/**
 * How many commands on the editorial database the work takes, by the server's own profiler: the driver tells of commands only
 * when it was opened for that. Nobody else may be asking meanwhile.
 */
export async function countCommands(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  const { db } = payload.db.connection
  if (!db) throw new Error('no connection')
  const profile = db.collection('system.profile')
  await db.command({ profile: 0 })
  await profile.drop().catch(() => undefined)
  await db.command({ profile: 2, slowms: -1 })
  await work()
  await db.command({ profile: 0 })
  return profile.countDocuments({
    op: { $in: ['query', 'command', 'insert', 'update', 'remove', 'getmore'] },
    ns: { $not: /system\.profile/ },
    'command.profile': { $exists: false },
  })
}
