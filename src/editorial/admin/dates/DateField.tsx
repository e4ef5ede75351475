'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'

import { NewsroomPicker } from './NewsroomPicker'

/** Every field of a date in every form: read and picked on the newsroom's clock, wherever the browser stands. */
export const DateField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { admin, label, required } = field
  const pickers = admin?.date as { pickerAppearance?: string } | undefined
  const { disabled, setValue, showError, value } = useField<string | null>({ path })
  const closed = Boolean(readOnly || disabled)
  const classes = ['field-type', 'date-time-field', showError && 'date-time-field--has-error']
  return (
    <div className={[...classes, closed && 'read-only'].filter(Boolean).join(' ')}>
      <FieldLabel label={label} path={path} required={required} />
      <div className="field-type__wrap" id={`field-${path.replace(/\./g, '__')}`}>
        <FieldError path={path} showError={showError} />
        <NewsroomPicker
          onChange={(instant) => {
            if (!closed) setValue(instant)
          }}
          readOnly={closed}
          value={value}
          withTime={pickers?.pickerAppearance === 'dayAndTime'}
        />
      </div>
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}
