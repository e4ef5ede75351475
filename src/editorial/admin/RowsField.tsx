'use client'
import { ArrayField, useForm, useFormFields } from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'

import { useRowUndo } from './useRowUndo'

const FIRST_MS = 1000

/**
 * Payload's list of rows. A new row's fields come from the server with the next state of the form; where an answer to an
 * earlier change arrives within a quarter of a second after the row was added, Payload takes the row for answered, asks
 * no more, and the row stays an empty grey box for ever. This asks again: after a second, then after two, four … A row that
 * is taken off is offered back.
 */
export function RowsField(props: ArrayFieldClientProps) {
  const rows = useFormFields(([fields]) => fields[props.path]?.rows)
  const { dispatchFields } = useForm()
  const [asked, setAsked] = useState(0)
  const isWaiting = rows?.some(({ isLoading }) => isLoading) ?? false
  useEffect(() => {
    if (!isWaiting) return setAsked(0)
    const timer = window.setTimeout(
      () => {
        setAsked((times) => times + 1)
        // A change that nothing reads: what the server answers to is the state of the form, when it differs.
        const again = rows?.map((row) => (row.isLoading ? { ...row, asked: asked + 1 } : row))
        dispatchFields({ type: 'UPDATE', path: props.path, rows: again })
      },
      FIRST_MS * 2 ** asked,
    )
    return () => window.clearTimeout(timer)
  }, [asked, dispatchFields, isWaiting, props.path, rows])
  useRowUndo(props.path, rows)
  return <ArrayField {...props} />
}
