import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { littleSurvives, slug } from '@/src/language/text/slug'

type Named = { names?: { value?: string | null }[] | null; slug?: string | null }

const NO_ADDRESS = {
  tr: 'Bu addan adres çıkmıyor. Adresi Latin harfleriyle kendiniz yazın: ornek-ad',
  en: 'No address can be made from this name. Write the slug yourself in Latin letters: example-name',
}

/**
 * Fills the slug from the name when it is empty. Refuses (400) a name of which no address can be made (`.`, emoji,
 * Chinese: `littleSurvives`) unless there is a slug that is one.
 */
export const setEntityKeys =
  (nameField: 'name' | 'displayName' | 'title'): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    if (!data) return data
    const merged = { ...originalDoc, ...data } as Named & Record<string, unknown>
    const name = typeof merged[nameField] === 'string' ? merged[nameField] : ''
    const fromName = slug(name)
    const address =
      slug(typeof merged.slug === 'string' ? merged.slug : '') ||
      (littleSurvives(name, fromName) ? '' : fromName)
    if (!address && name) {
      const message = req.i18n?.language === 'en' ? NO_ADDRESS.en : NO_ADDRESS.tr
      throw new ValidationError({ errors: [{ path: 'slug', message }] })
    }
    return { ...data, slug: address }
  }
