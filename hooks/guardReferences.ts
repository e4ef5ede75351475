import type { CollectionBeforeDeleteHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { REFERRERS } from '@/src/editorial/entities/referrers'
import { liveArticlesNaming } from '@/src/editorial/publish/articlesThatShow'

const stillReferenced = (from: string, total: number, headlines: readonly string[]) => {
  const names = headlines.map((one) => `“${one}”`).join(', ')
  return new RefusalError({
    code: 'stillReferenced',
    status: 409,
    message: {
      tr: `Silinemez: ${total} kayıt buna bağlı${names && ` (${names})`}.`,
      en: `Cannot be deleted: ${total} records refer to it${names && ` (${names})`}.`,
    },
    detail: { collection: from, total },
  })
}

/** What a record of any collection is called. */
const calledBy = (record: object): string => {
  const { headline, displayName, title, name, id } = record as Record<string, unknown>
  return String(headline ?? displayName ?? title ?? name ?? id)
}

/**
 * A record that something refers to is not deleted; the answer names who refers to it. What readers are shown counts
 * as well: a pending edit may have dropped a record that the live text still has.
 */
export const guardReferences =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { from, paths } of REFERRERS[collection] ?? []) {
      const { totalDocs } = await req.payload.find({
        collection: from,
        where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
        limit: 1,
        depth: 0,
        req,
        overrideAccess: true,
      })
      if (totalDocs === 0) continue
      // A headline is told to nobody who may not read it: an admin keeps tags, and reads no article.
      const { docs } = await req.payload.find({
        collection: from,
        where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
        limit: 3,
        depth: 0,
        req,
        overrideAccess: false,
        disableErrors: true,
        user: req.user,
      })
      const names = docs.map(calledBy)
      throw stillReferenced(from, totalDocs, names)
    }
    const live = await liveArticlesNaming(req, String(id))
    if (live.length > 0) throw stillReferenced('articles', live.length, live)
  }
