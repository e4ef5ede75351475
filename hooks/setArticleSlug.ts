import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { noteDropped } from '@/src/editorial/guards/relations'
import { refusedAt } from '@/src/editorial/guards/tidyTexts'
import { findPublication } from '@/src/editorial/publish/publications'
import { freeSlug, isNumbered } from '@/src/editorial/publish/slugs'
import { littleSurvives, slug } from '@/src/language/text/slug'
import { plainText } from '@/src/language/text/plainText'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { isPublishing } from '@/src/workflow/transitions'
import { permitOf } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'

type Doc = { id?: string; slug?: string | null; headline?: string | null }

/**
 * The words of the headline; where too little of them comes through (`中国 5`), a short key that is the headline's own, so
 * that it stays over saves: `haber-3fa9c1d2`.
 */
const fromHeadline = ({ headline }: Doc): string => {
  const words = typeof headline === 'string' ? plainText(headline) : ''
  const address = slug(words)
  if (!littleSurvives(words, address)) return address || 'haber'
  return `haber-${createHash('sha256').update(words.trim()).digest('hex').slice(0, 8)}`
}

/** The address that a draft's changed headline asks for; null where nobody has to be asked, or the address is somebody's own. */
export function headlineAddress(
  data: Doc,
  before: Doc & { editKind?: string | null },
): string | null {
  const { slug: stood = null, editKind } = before
  if (editKind !== 'first' || (data.slug ?? null) !== stood) return null
  const wanted = fromHeadline(data)
  if (stood === null) return wanted
  return isNumbered(stood, fromHeadline(before)) && !isNumbered(stood, wanted) ? wanted : null
}

/** The slug as a request has it: null where there is none. Refuses one that has no letter or digit of an address. */
function sentSlug(data: Doc): string | null {
  if (typeof data.slug !== 'string' || data.slug.trim() === '') return null
  const sent = slug(data.slug)
  if (sent) return sent
  throw refusedAt(REFUSALS.fieldInvalid, {
    path: 'slug',
    tr: 'Latin harfleriyle ya da rakamla yazılmalı: ornek-adres',
    en: 'takes Latin letters or digits: example-address',
  })
}

/**
 * The slug follows the headline until the first publication, unless somebody has typed one: that is kept. It is only compared
 * with addresses that readers know and with articles that the asker may read; what else there is must not show in a number or
 * in a refusal, so two drafts may hold one, and `settleSlug` parts them. After the first publication it stays; an editor or a
 * chief may change it, and the old one keeps redirecting.
 */
export const setArticleSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (permitOf(req.context)) return data
  const restoring = req.context.isRestoringVersion === true
  const stood: string | null = originalDoc?.slug ?? null
  const publication = originalDoc?.id ? await findPublication(req, originalDoc.id) : null
  const sent = sentSlug(data)
  const among = { article: originalDoc?.id ?? null, asker: true }
  if (publication) {
    if (sent === null || sent === stood) return { ...data, slug: stood }
    if (restoring) {
      // An address is no words: what readers have stays, whichever text comes back.
      const place = { tr: 'Adres', en: 'Slug' }
      noteDropped(req, [{ path: 'slug', place, collection: 'slug', id: sent }])
      return { ...data, slug: stood }
    }
    if (!may(actorOf(req.user), 'decide')) throw new RefusalError(REFUSALS.slugFixed())
    if ((await freeSlug(req, sent, sent, among)) === sent) return { ...data, slug: sent }
    throw new RefusalError(REFUSALS.slugTaken({ slug: sent }))
  }
  const wanted = fromHeadline(data)
  if (sent !== null && sent === stood) {
    const typed = !isNumbered(stood, fromHeadline(originalDoc))
    if (typed || isNumbered(stood, wanted)) return { ...data, slug: stood }
    return { ...data, slug: await freeSlug(req, wanted, wanted, among) }
  }
  if (sent === null || sent === wanted) {
    const kept = sent === null && stood !== null && isNumbered(stood, wanted)
    return { ...data, slug: kept ? stood : await freeSlug(req, wanted, wanted, among) }
  }
  const free = await freeSlug(req, sent, sent, among)
  if (free !== sent && !restoring) throw new RefusalError(REFUSALS.slugTaken({ slug: sent }))
  return { ...data, slug: free }
}

/**
 * The first publication settles the address: the draft's own where no reader knows it yet, else that of the headline with the
 * first free number. The writer is told (`published` says so, and the log has both). After the judge, for it is no content
 * that anybody wrote.
 */
export const settleSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!originalDoc?.id || !isPublishing(permitOf(req.context)?.action)) return data
  if (await findPublication(req, originalDoc.id)) return data
  const wanted = fromHeadline(data)
  const own = data.slug || wanted
  const base = isNumbered(own, wanted) ? wanted : own
  const among = { article: originalDoc.id, asker: false }
  return { ...data, slug: await freeSlug(req, own, base, among) }
}
