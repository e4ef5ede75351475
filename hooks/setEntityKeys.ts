import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { searchKeys } from '@/src/text/searchKeys'
import { slug } from '@/src/text/slug'

type Named = { names?: { value?: string | null }[] | null; slug?: string | null }

const NO_ADDRESS = {
  tr: 'Bu addan adres çıkmıyor. Adresi Latin harfleriyle kendiniz yazın: ornek-ad',
  en: 'No address can be made from this name. Write the slug yourself in Latin letters: example-name',
}

/**
 * Fills the slug from the name when it is empty, and the search keys from every form of the name. Refuses (400) a name
 * without a letter or digit for an address (`.`, emoji, other scripts) unless there is a slug that has one.
 */
export const setEntityKeys =
  (nameField: 'name' | 'displayName' | 'title'): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    if (!data) return data
    const merged = { ...originalDoc, ...data } as Named & Record<string, unknown>
    const name = typeof merged[nameField] === 'string' ? merged[nameField] : ''
    const forms = (merged.names ?? []).map(({ value }) => value ?? '').filter(Boolean)
    const { foldKeys, skeletonKeys } = searchKeys([name, ...forms])
    const address = slug(typeof merged.slug === 'string' ? merged.slug : '') || slug(name)
    if (!address && name) {
      const message = req.i18n?.language === 'en' ? NO_ADDRESS.en : NO_ADDRESS.tr
      throw new ValidationError({ errors: [{ path: 'slug', message }] })
    }
    return { ...data, slug: address, searchKeys: foldKeys, skeletonKeys }
  }
