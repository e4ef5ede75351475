import type { FlattenedField } from 'payload'

import { plainText } from '@/src/text/plainText'
import { isAddressField, tidyAddress } from './addressProblem'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The data with every line and paragraph of its fields as `plainText` has it, in groups and rows too; the data given in
 * stays as it is. Quoted words that must be found again in a body (`selector`), e-mail addresses, rich text, JSON: untouched.
 */
export function tidyTexts(
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const tidy = (field: FlattenedField, value: unknown): unknown => {
    if (field.type === 'text' || field.type === 'textarea') {
      if (Array.isArray(value)) return value.map((one) => tidy(field, one))
      if (typeof value !== 'string') return value
      return isAddressField(field) ? tidyAddress(value) : plainText(value)
    }
    if (!('flattenedFields' in field) || field.name === 'selector') return value
    if (Array.isArray(value)) return value.map((one) => tidy(field, one))
    return isObject(value) ? tidyTexts(field.flattenedFields, value) : value
  }
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((field) => [field.name, tidy(field, data[field.name])])
  return { ...data, ...Object.fromEntries(changed) }
}
