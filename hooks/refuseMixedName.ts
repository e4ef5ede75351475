import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

import { hiddenSigns, mixedAlphabets } from '@/src/language/text/letters'

/**
 * A name that is written anew in two alphabets at once is refused (400): it looks like another one and is not it. So is one
 * with a sign of no width where `hidden` is set: of accounts, which no finding warns of (`sourcing/checks/nameForm`).
 */
export const refuseMixedName =
  (nameField: 'name' | 'displayName', { hidden = false } = {}): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    const name: unknown = data?.[nameField]
    if (typeof name !== 'string' || name === originalDoc?.[nameField]) return data
    const english = req.i18n?.language === 'en'
    const signs = hidden ? hiddenSigns(name).join(', ') : ''
    if (signs) {
      const message = english
        ? `The name holds a sign that nobody sees (${signs}). Delete it and type the name anew.`
        : `Adda görünmeyen bir işaret var (${signs}). Adı silip yeniden yazın.`
      throw new ValidationError({ errors: [{ path: nameField, message }] })
    }
    const mixed = mixedAlphabets(name).join(', ')
    if (!mixed) return data
    const message = english
      ? `“${mixed}” mixes Latin letters with ones that only look like them. Type it in one alphabet.`
      : `“${mixed}” Latin harfleriyle onlara yalnız benzeyen harfleri karıştırıyor. Tek bir alfabeyle yazın.`
    throw new ValidationError({ errors: [{ path: nameField, message }] })
  }
