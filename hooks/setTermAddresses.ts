import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'

import type { Words } from '@/src/language/words'
import { mixedAlphabets } from '@/src/language/text/letters'
import { slug as slugOf } from '@/src/language/text/slug'

type Term = {
  id?: unknown
  slug?: string | null
  nameEn?: string | null
  slugEn?: string | null
  slugAliases?: string[] | null
}

const refuse = (req: PayloadRequest, path: string, { tr, en }: Words): never => {
  throw new ValidationError({ errors: [{ path, message: req.i18n?.language === 'en' ? en : tr }] })
}

/** The English address: what was chosen, else made of the name; null without a name. Refuses one that nothing can be made of. */
function englishSlug(req: PayloadRequest, { nameEn, slugEn }: Term): string | null {
  if (!nameEn) return null
  const mixed = mixedAlphabets(nameEn).join(', ')
  if (mixed) {
    refuse(req, 'nameEn', {
      tr: `“${mixed}” Latin harfleriyle onlara yalnız benzeyen harfleri karıştırıyor. Tek bir alfabeyle yazın.`,
      en: `“${mixed}” mixes Latin letters with ones that only look like them. Type it in one alphabet.`,
    })
  }
  const made = slugOf(slugEn ?? '') || slugOf(nameEn)
  if (made) return made
  return refuse(req, 'slugEn', {
    tr: 'Bu İngilizce addan adres çıkmıyor. Adresi Latin harfleriyle kendiniz yazın: example-name',
    en: 'No address can be made from this English name. Write the slug yourself in Latin letters: example-name',
  })
}

/** Refuses (400) an address that another section or tag of the kind has, in either language: one address, one page. */
async function refuseTaken(
  req: PayloadRequest,
  collection: 'sections' | 'tags',
  { id, slug, slugEn }: Term,
): Promise<void> {
  const wanted = [slug, slugEn].filter((one) => typeof one === 'string' && one !== '')
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { or: [{ slug: { in: wanted } }, { slugEn: { in: wanted } }] },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
    ...{ limit: 1, depth: 0, pagination: false, overrideAccess: true, req },
  })
  const other = docs[0]
  if (!other) return
  const isOwn = other.slug === slug || other.slugEn === slug
  refuse(req, isOwn ? 'slug' : 'slugEn', {
    tr: `Bu adres “${other.name}” kaydında kullanılıyor; başka bir adres yazın.`,
    en: `“${other.name}” has this slug already; write another one.`,
  })
}

/**
 * The addresses of a section or tag: an English one wherever it has an English name, none that another one has in either
 * language, and each that it had before among `slugAliases`, whatever a request says of those: readers who open one are led on.
 */
export const setTermAddresses =
  (collection: 'sections' | 'tags'): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const before: Term = originalDoc ?? {}
    const merged: Term = { ...before, ...data }
    const nameEn = merged.nameEn?.trim() || null
    const after = { slug: merged.slug, slugEn: englishSlug(req, { ...merged, nameEn }) }
    await refuseTaken(req, collection, { id: before.id, ...after })
    const now = new Set([after.slug, after.slugEn])
    const former = [...(before.slugAliases ?? []), before.slug, before.slugEn]
    const slugAliases = [...new Set(former)].filter(
      (one): one is string => typeof one === 'string' && one !== '' && !now.has(one),
    )
    return { ...data, nameEn, slugEn: after.slugEn, slugAliases }
  }
