import type { MongoClient } from 'mongodb'

import { connect } from '@/src/db/connect'
import type { ResolvedDatabase } from '@/src/db/resolveDatabase'
import { databaseName } from '@/src/delivery/databaseName'
import type { Halves } from '@/src/migrations/stamp'

/** Runs `work` on both databases by the raw driver, on one connection, so that one transaction can span them; closes it. */
export async function withHalves<T>(
  { uri, publicUri }: Pick<ResolvedDatabase, 'uri' | 'publicUri'>,
  work: (given: { client: MongoClient; halves: Halves }) => Promise<T>,
): Promise<T> {
  const client = await connect(uri, 'DATABASE_URI')
  try {
    const halves = { editorial: client.db(), published: client.db(databaseName(publicUri)) }
    return await work({ client, halves })
  } finally {
    await client.close()
  }
}
