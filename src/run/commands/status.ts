import { resolveDatabase, useDatabase } from '@/src/platform/mongod/resolveDatabase'
import { readArgs } from '@/src/run/args'
import { readStatus } from '@/src/run/status/readStatus'
import { statusTable } from '@/src/run/status/statusTable'
import { withHalves } from '@/src/run/withPayload'

/**
 * `kunye status [--json]`: queues, last checkpoint, leases, how far members and change streams are behind, the data's and
 * the database's version. Writes nothing, and works on data of any version; exit code 1 when something needs somebody.
 */
export async function status(args: string[]): Promise<void> {
  const { values } = readArgs('status', args, { json: { type: 'boolean', default: false } })
  const database = await resolveDatabase()
  try {
    await useDatabase(database)
    const found = await withHalves(database, ({ client, halves }) =>
      readStatus(client, database.uri, halves),
    )
    console.log(values.json ? JSON.stringify(found, null, 2) : statusTable(found))
    if (!found.ok) process.exitCode = 1
  } finally {
    await database.stop()
  }
}
