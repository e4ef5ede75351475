import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { appendAudit } from '@/src/audit/appendAudit'
import { databaseTime } from '@/src/db/databaseTime'
import { inTransaction } from '@/src/db/inTransaction'
import type { PublicPreview } from '@/src/public/documents'
import { publicDatabase } from '@/src/publish/publicDatabase'

/** Opened again within this time it is the same entry: who holds a link cannot fill the log. */
const ONCE_MS = 3_600_000

/** Enters in the article's chain that a preview link was opened; by whom, nobody knows. Nothing for a token that opens nothing. */
export async function noteOpenedPreview(
  payload: Payload,
  article: string,
  token: string,
): Promise<void> {
  const _id = createHash('sha256').update(token).digest('hex')
  const now = await databaseTime(payload)
  const found = await publicDatabase(payload)
    .collection<PublicPreview>('previews')
    .findOne({ _id, articleId: article, expiresAt: { $gt: now } }, { projection: { _id: 1 } })
  if (!found) return
  const said = { article, record: `previews/${_id}`, action: 'openPreview' }
  await inTransaction(payload, { context: { channel: 'preview' } }, async (req) => {
    const { totalDocs } = await payload.count({
      collection: 'audit-log',
      where: {
        article: { equals: article },
        record: { equals: said.record },
        action: { equals: said.action },
        at: { greater_than: new Date(now.getTime() - ONCE_MS).toISOString() },
      },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) await appendAudit(req, { ...said, chain: `article:${article}` })
  })
}
