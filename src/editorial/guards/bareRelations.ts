import type { FlattenedField } from 'payload'

import { isObject } from '@/src/language/isObject'

type Doc = Readonly<Record<string, unknown>>

const kindOf = (field: FlattenedField): string | null => {
  const kind: unknown = field.custom?.bareIs
  return typeof kind === 'string' ? kind : null
}

const named = (value: unknown, kind: string): unknown => {
  if (typeof value === 'string') return value === '' ? null : { relationTo: kind, value }
  // A record as an answer of before had it.
  return isObject(value) && !('relationTo' in value) && typeof value.id === 'string'
    ? { relationTo: kind, value: value.id }
    : value
}

function inField(field: FlattenedField, value: unknown): unknown {
  const kind = kindOf(field)
  if (kind !== null) {
    return Array.isArray(value) ? value.map((one) => named(one, kind)) : named(value, kind)
  }
  if (!('flattenedFields' in field)) return value
  if (Array.isArray(value)) {
    return value.map((row: unknown) => (isObject(row) ? nameHops(field.flattenedFields, row) : row))
  }
  return isObject(value) ? nameHops(field.flattenedFields, value) : value
}

/**
 * The data with every bare id in fields that once led to one collection (`custom.bareIs`) as `{relationTo, value}`: programs,
 * versions, autosaves and copies in browsers of before hold them so. The data given in stays as it is.
 */
export function nameHops(fields: readonly FlattenedField[], data: Doc): Record<string, unknown> {
  const changed = fields
    .filter(({ name }) => Object.hasOwn(data, name))
    .map((field) => [field.name, inField(field, data[field.name])])
  return { ...data, ...Object.fromEntries(changed) }
}
