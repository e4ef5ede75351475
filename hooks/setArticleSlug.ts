import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { findPublication } from '@/src/publish/findPublication'
import { freeSlug } from '@/src/publish/freeSlug'
import { slug } from '@/src/text/slug'
import { actorOf } from '@/src/workflow/actor'
import { fieldsThatDiffer } from '@/src/workflow/fieldsThatDiffer'
import { permitOf } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * The slug follows the headline until the first publication. After that it stays; an editor or a chief may change
 * it (and the old one keeps redirecting), and the printed time is fixed for everybody.
 */
export const setArticleSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (permitOf(req.context)) return data
  const publication = originalDoc?.id ? await findPublication(req, originalDoc.id) : null
  if (!publication) {
    const wanted = slug(typeof data.headline === 'string' ? data.headline : '') || 'haber'
    const id = originalDoc?.id ?? null
    return { ...data, slug: await freeSlug(req, wanted, id, originalDoc?.slug ?? null) }
  }
  if (fieldsThatDiffer(originalDoc, data, ['printedAt']).length > 0) {
    throw new RefusalError(REFUSALS.printedAtFixed())
  }
  const wanted = slug(typeof data.slug === 'string' ? data.slug : '') || originalDoc.slug
  if (wanted === originalDoc.slug) return { ...data, slug: wanted }
  const roles = actorOf(req.user)?.roles ?? []
  if (!roles.includes('editor') && !roles.includes('chief')) {
    throw new RefusalError(REFUSALS.slugFixed())
  }
  if ((await freeSlug(req, wanted, originalDoc.id, null)) !== wanted) {
    throw new RefusalError(REFUSALS.slugTaken({ slug: wanted }))
  }
  return { ...data, slug: wanted }
}
