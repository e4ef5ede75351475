'use client'

import {
  useAllFormFields,
  useFormBackgroundProcessing,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'

type Refused = { values: Map<string, unknown>; marks: Map<string, string> }

const marksOf = (fields: FormState): Map<string, string> =>
  new Map(
    Object.entries(fields).flatMap(([path, { valid, errorMessage }]) =>
      valid === false && errorMessage ? [[path, errorMessage] as const] : [],
    ),
  )
const valuesOf = (fields: FormState): Map<string, unknown> =>
  new Map(Object.entries(fields).map(([path, { value }]) => [path, value]))

const isWritten = ({ values }: Refused, fields: FormState): boolean => {
  const entries = Object.entries(fields)
  if (entries.length !== values.size) return true
  return entries.some(([path, { value }]) => !values.has(path) || values.get(path) !== value)
}

/**
 * In every form: the mark of a field that a save was refused for stays until something is written. Payload asks the server
 * about the form a quarter of a second after each letter, without checking it before the first save; an answer to that which
 * comes after the refusal says that every field is right, and nobody asks again.
 */
export function KeptMarks() {
  const [fields, dispatchFields] = useAllFormFields()
  const [processing, background] = [useFormProcessing(), useFormBackgroundProcessing()]
  const submitted = useFormSubmitted()
  const isSaving = processing || background
  const hasSaved = useRef(false)
  const refused = useRef<Refused | null>(null)
  useEffect(() => {
    if (isSaving) {
      hasSaved.current = true
      refused.current = null
      return
    }
    if (!hasSaved.current || !submitted) return
    const known = refused.current
    const marks = marksOf(fields)
    if (!known) {
      refused.current = { values: valuesOf(fields), marks }
      return
    }
    if (isWritten(known, fields)) {
      hasSaved.current = false
      refused.current = null
      return
    }
    for (const [path, message] of marks) known.marks.set(path, message)
    const lost = [...known.marks].filter(([path]) => !marks.has(path))
    if (lost.length === 0) return
    const errors = lost.map(([path, message]) => ({ path, message }))
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors })
  }, [fields, isSaving, submitted, dispatchFields])
  return null
}
