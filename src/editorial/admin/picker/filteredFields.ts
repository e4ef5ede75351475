import type { ClientField } from 'payload'

type Filtered = { path: string; field: ClientField }

const join = (before: string, name: string): string => (before ? `${before}.${name}` : name)

const isOurs = (field: ClientField): boolean =>
  field.type === 'date' || ('relationTo' in field && typeof field.relationTo === 'string')

/**
 * The fields of a collection by which a list is filtered with parts of ours, each under the path by which Payload's filter
 * knows it: through tabs, rows, groups and arrays. Pure.
 */
export function filteredFields(fields: readonly ClientField[], before = ''): Filtered[] {
  return fields.flatMap((field): Filtered[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        filteredFields(tab.fields, 'name' in tab ? join(before, tab.name) : before),
      )
    }
    const path = 'name' in field && field.name ? join(before, field.name) : before
    if (isOurs(field)) return [{ path, field }]
    return 'fields' in field ? filteredFields(field.fields, path) : []
  })
}
