'use client'
import { TextField, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

const anything = (): true => true

/** The name of a source. Of a masked one there is none: what was typed leaves the page the moment that kind is chosen. */
export const SourceName: TextFieldClientComponent = (props) => {
  const kind = useFormFields(([fields]) => fields.kind?.value)
  return kind === 'masked' ? <NoName path={props.path} /> : <TextField {...props} />
}

function NoName({ path }: { path: string }) {
  // Its rule takes the place of the one that asks for a name.
  const { value, setValue } = useField<string>({ path, validate: anything })
  useEffect(() => {
    if (value) setValue('', true)
  }, [value, setValue])
  return null
}
