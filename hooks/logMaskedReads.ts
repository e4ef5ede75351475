import { ObjectId } from 'mongodb'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { isObject } from '@/src/language/isObject'

const READS: ReadonlySet<string> = new Set(['find', 'findByID'])

type Read = { id: string; kind: unknown }

const readIn = (result: unknown): Read[] => {
  if (!isObject(result)) return []
  const docs: unknown[] = Array.isArray(result.docs) ? result.docs : [result]
  return docs.flatMap((doc) =>
    isObject(doc) && typeof doc.id === 'string' ? [{ id: doc.id, kind: doc.kind }] : [],
  )
}

/** Of what was read the masked ones. What a request left out of its answer (`select`) is asked of the database. */
async function maskedAmong(req: PayloadRequest, read: readonly Read[]): Promise<string[]> {
  const known = read.filter(({ kind }) => kind === 'masked').map(({ id }) => id)
  const open = read.filter(({ kind }) => kind === undefined).map(({ id }) => new ObjectId(id))
  if (open.length === 0) return known
  const rows = editorialDatabase(req.payload).collection('sources')
  const found = await rows
    .find({ _id: { $in: open }, kind: 'masked' })
    .project({})
    .toArray()
  return [...known, ...found.map(({ _id }) => String(_id))]
}

/**
 * Who reads the record of a masked source is an entry of its chain (action `read`): by itself, in a list, or with an article
 * that shows it. Only people's reads: what the newsroom's own code reads is not told to anybody. A read that cannot be logged
 * is refused.
 */
export const logMaskedReads: CollectionAfterOperationHook = async ({
  args,
  operation,
  req,
  result,
}) => {
  const isOwn = 'overrideAccess' in args && args.overrideAccess === true
  if (!READS.has(operation) || isOwn || !req.user) return result
  const ids = await maskedAmong(req, readIn(result))
  if (ids.length === 0) return result
  const { user, payloadAPI, i18n } = req
  await inTransaction(req.payload, { user, payloadAPI, i18n }, async (inner) => {
    for (const id of ids) {
      await appendAudit(inner, {
        ...{ chain: `sources:${id}`, record: `sources/${id}`, action: 'read' },
      })
    }
  })
  return result
}
