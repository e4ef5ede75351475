'use client'
import { FieldLabel, useDocumentForm, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useWords } from '@/src/editorial/admin/useWords'
import { rowsFrom } from './rowsFrom'
import { TEXTS } from './texts'

/** Chooses one of the article's claims by its words; stores the row's id. Empty: a new claim. */
export const ClaimPicker: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue } = useField<string>({ path })
  const document = useDocumentForm()
  const own = useFormFields(([fields]) => fields.claims?.value)
  const { say } = useWords()
  // Inside a drawer the claims are in the form of the document behind it.
  const inDocument = rowsFrom(document?.getField?.('claims')?.value)
  const claims = inDocument.length > 0 ? inDocument : rowsFrom(own)
  const id = `field-${path.replace(/\./g, '__')}`
  return (
    <div className="field-type claim-picker">
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <select
        id={id}
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => setValue(event.target.value)}
      >
        <option value="">{say(TEXTS.newClaim)}</option>
        {claims.map((claim) => (
          <option key={claim.id} value={claim.id}>
            {String(claim.values.text ?? '')}
          </option>
        ))}
      </select>
    </div>
  )
}
