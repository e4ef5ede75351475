import type { FlattenedField } from 'payload'

/** The fields of a collection; none for one that is not known. */
export type FieldsOf = (collection: string) => readonly FlattenedField[]

/**
 * The type of the field that a filter's path leads to, through groups, arrays and single relations; `id` for ids and
 * single relations; undefined for a path that leads nowhere.
 */
export function fieldTypeAt(
  fields: readonly FlattenedField[],
  path: string,
  of: FieldsOf,
): string | undefined {
  const [name, ...rest] = path.replaceAll('__', '.').split('.')
  if (name === 'id' || name === '_id' || name === 'parent') return 'id'
  if (name === 'version' && rest.length > 0) return fieldTypeAt(fields, rest.join('.'), of)
  const field = fields.find((one) => one.name === name)
  if (!field) return undefined
  const relation = 'relationTo' in field && typeof field.relationTo === 'string'
  if (rest.length === 0) return 'relationTo' in field ? (relation ? 'id' : undefined) : field.type
  if ('flattenedFields' in field) return fieldTypeAt(field.flattenedFields, rest.join('.'), of)
  return relation ? fieldTypeAt(of(String(field.relationTo)), rest.join('.'), of) : undefined
}
