import { traverseFields, type SanitizedConfig } from 'payload'

import { ADMIN } from '@/src/fields/adminComponents'

/**
 * Gives every field of data or code, in whatever collection and however deep, our own view, and every collection our
 * own API tab: Payload's editor for such fields loads its code from a foreign server.
 */
export function withDataViews(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields } of [...config.collections, ...config.globals]) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (field.type !== 'json' && field.type !== 'code') return
        const components = { ...field.admin?.components, Field: ADMIN.dataField }
        Object.assign(field, { admin: { ...field.admin, components } })
      },
    })
    const views = admin.components?.views
    const edit = { ...views?.edit, api: { Component: ADMIN.apiView } }
    Object.assign(admin, { components: { ...admin.components, views: { ...views, edit } } })
  }
  return config
}
