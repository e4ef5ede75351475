'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { JSONFieldClientComponent } from 'payload'

import { DataView } from './DataView'

/** A field of data or code in a form: to read. Nobody writes such a field by hand. */
export const DataField: JSONFieldClientComponent = ({ field, path }) => {
  const { i18n } = useTranslation()
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type kunye-data-field">
      <DataView label={getTranslation(field.label || field.name, i18n)} value={value} />
    </div>
  )
}
