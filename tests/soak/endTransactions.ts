import type { MongoClient } from 'mongodb'

/**
 * Ends at once what a killed process left open, as the database itself does within a minute; until then whoever touches the same
 * documents waits. The process is known by the `appName` of its address, so that nobody else's work is ended.
 */
export async function endTransactions(client: MongoClient, appName: string): Promise<void> {
  const admin = client.db('admin')
  const asked = [{ $currentOp: { allUsers: true, idleSessions: true } }, { $match: { appName } }]
  const left = await admin.aggregate(asked, { readConcern: 'local' }).toArray()
  const patterns = left.flatMap(({ lsid }) => (lsid ? [{ lsid }] : []))
  if (patterns.length > 0) await admin.command({ killAllSessionsByPattern: patterns })
}
