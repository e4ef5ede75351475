import type { Payload, Where } from 'payload'

import { StartRefusal } from '@/src/db/StartRefusal'
import type { Publication } from '@/src/payload-types'

/** The publication of an article, by the article's id or any address it ever had. Refuses what was never published. */
export async function publicationOf(payload: Payload, article: string): Promise<Publication> {
  const isId = /^[0-9a-f]{24}$/i.test(article)
  const byAddress: Where = {
    or: [{ slug: { equals: article } }, { slugAliases: { in: [article] } }],
  }
  const { docs } = await payload.find({
    collection: 'publications',
    where: isId ? { article: { equals: article } } : byAddress,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [publication] = docs
  if (publication && publication.state !== 'never') return publication
  throw new StartRefusal({
    tr: `${article}: bu kimlik ya da adresle yayımlanmış haber yok.`,
    en: `${article}: no published article has this id or slug.`,
  })
}
