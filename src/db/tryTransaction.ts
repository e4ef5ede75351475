import type { MongoClient } from 'mongodb'

const PROBE = 'kunye-transaction-probe'

/**
 * Writes into both databases within one transaction and aborts it. True when the writes were taken
 * and nothing of them is left; throws what the server says when it takes no transactions.
 */
export async function tryTransaction(
  client: MongoClient,
  editorial: string,
  published: string,
): Promise<boolean> {
  const session = client.startSession()
  const probes = [editorial, published].map((name) => client.db(name).collection(PROBE))
  try {
    session.startTransaction({ writeConcern: { w: 'majority' } })
    for (const probe of probes) await probe.insertOne({ probe: true }, { session })
    await session.abortTransaction()
  } finally {
    await session.endSession()
  }
  const left = await Promise.all(probes.map((probe) => probe.countDocuments({}, { limit: 1 })))
  return left.every((count) => count === 0)
}
