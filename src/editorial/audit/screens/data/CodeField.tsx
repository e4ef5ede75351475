'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import type { Vocabulary } from '@/src/editorial/fields'
import { useWords } from '@/src/editorial/admin/useWords'
import { codeWords } from './codeWords'

/** A stored code in a form, in words: to read, as nobody writes it by hand. */
export function CodeField({ field, of, path }: TextFieldClientProps & { of: Vocabulary }) {
  const { say } = useWords()
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type text read-only">
      <FieldLabel label={field.label} path={path} />
      <output className="kunye-code" id={`field-${path.replace(/\./g, '__')}`}>
        {say(codeWords(of, value)) || '—'}
      </output>
    </div>
  )
}
