import { type SanitizedConfig, traverseFields } from 'payload'

import { ADMIN, givePickers } from '@/src/editorial/components'
import './dates/newsroomLocales'

/**
 * Gives every field of data or code, in whatever collection and however deep, our own view, and no collection an API tab,
 * which says nothing to a journalist: Payload's editor for both loads its code from a foreign server. Where there are versions, our own
 * button brings one back, as Payload's does not say why it is refused.
 */
export function withDataViews(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields, versions } of [...config.collections, ...config.globals]) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (field.type !== 'json' && field.type !== 'code') return
        const components = { ...field.admin?.components, Field: ADMIN.dataField }
        Object.assign(field, { admin: { ...field.admin, components } })
      },
    })
    const views = admin.components?.views
    const own = views?.edit && 'version' in views.edit ? views.edit.version : {}
    const version = versions && { version: { ...own, actions: [ADMIN.restoreVersion] } }
    const edit = { ...views?.edit, ...version }
    Object.assign(admin, {
      hideAPIURL: true,
      components: { ...admin.components, views: { ...views, edit } },
    })
  }
  return config
}

/**
 * Gives every field of a date, in whatever collection and however deep, our own calendar, and the server the newsroom's
 * clock to print by: Payload's read and write on the clock of the browser, which need not be the newsroom's.
 */
export function withDateViews(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (field.type !== 'date') return
        const components = { ...field.admin?.components, Field: ADMIN.dateField }
        Object.assign(field, { admin: { ...field.admin, components } })
      },
    })
  }
  return config
}

type Listed = { admin?: Record<string, unknown>; label?: unknown; type: string }

/**
 * Lists offer as columns and filters only what a form shows: Payload offers its panels and the fields that it hides as well,
 * by their names in the program.
 */
export function withNamedColumns(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    traverseFields({
      fields,
      callback: ({ field }) => {
        const { admin = {}, label, type } = field as Listed
        // When a record was made is hidden in its form as well, but it has a name.
        const isHidden = admin.hidden === true && (label === undefined || typeof label === 'string')
        if (type !== 'ui' && !isHidden) return
        const unlisted = { disableListColumn: true, disableListFilter: true }
        Object.assign(field, { admin: { ...admin, ...unlisted } })
      },
    })
  }
  return config
}

/** Every form with what keeps the marks of a refused save, and every list of rows in it with ours, whose new rows always come. */
export function withForms(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields } of config.collections) {
    const { edit = {} } = admin.components ?? {}
    const beforeDocumentControls = [...(edit.beforeDocumentControls ?? []), ADMIN.keptMarks]
    const components = { ...admin.components, edit: { ...edit, beforeDocumentControls } }
    Object.assign(admin, { components })
    traverseFields({
      fields,
      callback: ({ field }) => {
        if (field.type !== 'array' || field.admin?.hidden || field.admin?.components?.Field) return
        const components = { ...field.admin?.components, Field: ADMIN.rowsField }
        Object.assign(field, { admin: { ...field.admin, components } })
      },
    })
  }
  return config
}

/** Every relation and every list of every collection with our pickers, so that a new one cannot be forgotten. */
export function withPickers(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields } of config.collections) {
    givePickers(fields)
    const views = { list: { Component: ADMIN.searchedList }, ...admin.components?.views }
    Object.assign(admin, { components: { ...admin.components, views } })
  }
  return config
}
