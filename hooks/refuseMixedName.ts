import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { mixedAlphabets } from '@/src/text/mixedAlphabets'

/** A name that is written anew in two alphabets at once is refused (400): it looks like another one and is not it. */
export const refuseMixedName =
  (nameField: 'name' | 'displayName'): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    const name: unknown = data?.[nameField]
    if (typeof name !== 'string' || name === originalDoc?.[nameField]) return data
    const mixed = mixedAlphabets(name).join(', ')
    if (!mixed) return data
    const message =
      req.i18n?.language === 'en'
        ? `“${mixed}” mixes Latin letters with ones that only look like them. Type it in one alphabet.`
        : `“${mixed}” Latin harfleriyle onlara yalnız benzeyen harfleri karıştırıyor. Tek bir alfabeyle yazın.`
    throw new ValidationError({ errors: [{ path: nameField, message }] })
  }
