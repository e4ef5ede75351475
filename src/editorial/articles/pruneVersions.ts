import type { Document, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import type { Stage } from '@/src/workflow/stages'

/** What is only worked on. A version in any other stage is what somebody submitted, approved, published or put away: for good. */
const WORKED_ON: readonly Stage[] = ['draft', 'changesRequested']
const VERSIONS = '_articles_versions'
/** So many saves are told of, and removed, at once. */
const AT_ONCE = 500

/** Saves of one article that may go, oldest first. */
export type PrunedArticle = { article: string; versions: readonly ObjectId[]; oldest: Date }

/**
 * Which versions of articles may go: saves in between (stages `draft`, `changesRequested`) from before `before`, except the newest
 * version of an article and what a publication names. What was submitted, approved, scheduled or published stays for ever. Reads
 * only; one article at a time, however many there are.
 */
export async function* prunable(payload: Payload, before: Date): AsyncGenerator<PrunedArticle> {
  const db = editorialDatabase(payload)
  const old = db.collection(VERSIONS).aggregate<Document>(
    [
      { $sort: { parent: 1, updatedAt: 1, _id: 1 } },
      {
        $group: {
          _id: '$parent',
          newest: { $last: '$_id' },
          old: {
            $push: {
              $cond: [
                {
                  $and: [
                    { $lt: ['$updatedAt', before] },
                    { $in: ['$version.stage', [...WORKED_ON]] },
                  ],
                },
                { _id: '$_id', at: '$updatedAt' },
                '$$REMOVE',
              ],
            },
          },
        },
      },
      { $match: { 'old.0': { $exists: true } } },
      {
        $lookup: {
          ...{ from: 'publications', localField: '_id', foreignField: 'article', as: 'shown' },
          pipeline: [{ $project: { versionId: 1 } }],
        },
      },
    ],
    { allowDiskUse: true },
  )
  for await (const { _id, newest, old: saves, shown } of old) {
    const kept = new Set([String(newest), ...shown.map((one: Document) => String(one.versionId))])
    const gone = saves.filter((save: Document) => !kept.has(String(save._id)))
    if (gone.length === 0) continue
    yield { article: String(_id), versions: gone.map(idOf), oldest: gone[0].at }
  }
}

const idOf = ({ _id }: Document): ObjectId => _id

/**
 * Removes what `prunable` found of one article. Each transaction removes at most 500 saves and writes an entry into the article's
 * chain (action `pruneVersions`, with how many and of which days), so that its history says what it lacks.
 */
export async function pruneArticle(payload: Payload, pruned: PrunedArticle): Promise<void> {
  for (let from = 0; from < pruned.versions.length; from += AT_ONCE) {
    const ids = pruned.versions.slice(from, from + AT_ONCE)
    await inTransaction(payload, { context: { channel: 'cli' } }, (req) =>
      remove(req, pruned.article, ids),
    )
  }
}

async function remove(
  req: PayloadRequest,
  article: string,
  ids: readonly ObjectId[],
): Promise<void> {
  const versions = editorialDatabase(req.payload).collection(VERSIONS)
  const session = await sessionOf(req)
  // Asked again inside: whoever restored or approved one meanwhile has made a later version of it, not this one.
  const where = { _id: { $in: [...ids] }, 'version.stage': { $in: [...WORKED_ON] } }
  const { deletedCount } = await versions.deleteMany(where, { session })
  if (deletedCount === 0) return
  await appendAudit(req, {
    ...{ chain: `article:${article}`, article, action: 'pruneVersions' },
    values: [{ field: 'versions', was: deletedCount, is: 0 }],
  })
}
