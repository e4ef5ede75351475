import { z } from 'zod'

import { templateProblem } from '@/src/language/addressTemplate'

/** An address with places in braces; what it may name, and what it must. */
const template = (known: readonly string[], needed: readonly string[]) =>
  z
    .string()
    .max(500)
    .refine((given) => templateProblem(given, { known, needed }) === null)
/** The token stands behind `#`: it may be in no log of a server. */
export const previewTemplate = template(['id', 'slug', 'language', 'token'], ['token']).refine(
  (given) => given.includes('#') && given.indexOf('#') < given.indexOf('{token}'),
)
/** Of whatever has a page of its own. */
export const pageTemplate = template(['slug', 'language'], ['slug'])
/** Of a story. */
export const articleTemplate = template(
  ['slug', 'section', 'year', 'month', 'day', 'language', 'id'],
  ['slug'],
)
