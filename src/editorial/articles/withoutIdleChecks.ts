import type { Field, SanitizedConfig } from 'payload'

import { DERIVED_FIELDS, RECORD_FIELDS, SERVER_FIELDS } from '@/src/workflow/articleFields'

const OURS: ReadonlySet<string> = new Set([...DERIVED_FIELDS, ...RECORD_FIELDS, ...SERVER_FIELDS])

const freed = (field: Field): Field => {
  // What stands in a row or behind a lid is a field of the article itself; what stands in a list is not.
  if (!('name' in field))
    return 'fields' in field ? ({ ...field, fields: field.fields.map(freed) } as Field) : field
  if (!OURS.has(field.name)) return field
  const inside = 'fields' in field && { fields: field.fields.map(unchecked) }
  return { ...unchecked(field), ...inside } as Field
}
const unchecked = (field: Field): Field => ({ ...field, validate: undefined }) as Field

/**
 * Takes Payload's checks of form from those fields of an article that nobody writes: the judge has refused every other value than
 * the stored one (`serverField`) or our hooks have just worked it out when Payload would check it. For each field that it checks it merges
 * the whole document twice, which is the dearest part of a short save.
 */
export const withoutIdleChecks = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) =>
    collection.slug === 'articles'
      ? { ...collection, fields: collection.fields.map(freed) }
      : collection,
  ),
})
