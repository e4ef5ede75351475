import type { CollectionBeforeDeleteHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { REFERRERS } from '@/src/newsroom/referrers'

/** A record that something refers to is not deleted; the answer names who refers to it. */
export const guardReferences =
  (collection: string): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { from, paths } of REFERRERS[collection] ?? []) {
      const { docs, totalDocs } = await req.payload.find({
        collection: from,
        where: { or: paths.map((path) => ({ [path]: { in: [id] } })) },
        limit: 3,
        depth: 0,
        req,
        overrideAccess: true,
      })
      if (totalDocs === 0) continue
      const names = docs.map((doc) => {
        const {
          headline,
          displayName,
          title,
          name,
          id: docId,
        } = doc as unknown as Record<string, string>
        return `“${headline ?? displayName ?? title ?? name ?? docId}”`
      })
      throw new RefusalError({
        code: 'stillReferenced',
        status: 409,
        message: {
          tr: `Silinemez: ${totalDocs} kayıt buna bağlı (${names.join(', ')}).`,
          en: `Cannot be deleted: ${totalDocs} records refer to it (${names.join(', ')}).`,
        },
        detail: { collection: from, total: totalDocs },
      })
    }
  }
