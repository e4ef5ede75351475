import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import type { PayloadRequest } from 'payload'

import type { RegisterRow } from './registerRows'

type Model = {
  bulkWrite(operations: object[], options: object): Promise<unknown>
}

/** Replaces the register rows of one article, in the caller's transaction: one command, whatever their number. */
export async function writeRegister(
  req: PayloadRequest,
  articleId: string,
  rows: RegisterRow[],
): Promise<void> {
  const database = req.payload.db as unknown as {
    collections: Record<string, Model>
    sessions: Record<string, unknown>
  }
  const transaction = await req.transactionID
  const session = transaction ? database.sessions[String(transaction)] : undefined
  const now = await databaseNow(editorialDatabase(req.payload))
  await database.collections.claims?.bulkWrite(
    [
      {
        deleteMany: {
          filter: { article: articleId, claimId: { $nin: rows.map(({ claimId }) => claimId) } },
        },
      },
      ...rows.map((row) => ({
        updateOne: {
          filter: { article: articleId, claimId: row.claimId },
          update: { $set: { ...row, updatedAt: now }, $setOnInsert: { createdAt: now } },
          upsert: true,
        },
      })),
    ],
    { session, timestamps: false },
  )
}
