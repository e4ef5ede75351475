'use client'
import { toast, useForm } from '@payloadcms/ui'
import type { FormState, Row } from 'payload'
import { useEffect, useRef } from 'react'

import { useWords } from './useWords'

/** How long after a press in the list a row that is gone counts as taken off by it, in milliseconds. */
const BY_PRESS_MS = 5_000
const PRESSES = ['click', 'keydown'] as const

/** The fields of one row by their names within it, as a form held them. */
const fieldsOfRow = (fields: FormState, path: string, index: number): FormState => {
  const start = `${path}.${index}.`
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      name.startsWith(start) ? [[name.slice(start.length), field]] : [],
    ),
  )
}

/** Offers a row back that somebody takes off a list with a press: where it stood, with what was written in it. */
export function useRowUndo(path: string, rows: Row[] | undefined): void {
  const { addFieldRow, getFields } = useForm()
  const { say } = useWords()
  const pressed = useRef<{ fields: FormState; at: number } | null>(null)
  const known = useRef<readonly string[]>([])
  useEffect(() => {
    const was = known.current
    const now = (rows ?? []).map(({ id }) => id)
    known.current = now
    const gone = was.filter((id) => !now.includes(id))
    const [id] = gone
    const before = pressed.current
    const isByPress = before !== null && Date.now() - before.at < BY_PRESS_MS
    if (id === undefined || gone.length > 1 || now.length !== was.length - 1 || !isByPress) return
    const index = was.indexOf(id)
    const subFieldState = fieldsOfRow(before.fields, path, index)
    if (Object.keys(subFieldState).length === 0) return
    const undo = () => addFieldRow({ path, rowIndex: index, schemaPath: path, subFieldState })
    toast.success(say({ tr: 'Satır kaldırıldı.', en: 'Row removed.' }), {
      action: { label: say({ tr: 'Geri al', en: 'Undo' }), onClick: undo },
    })
  }, [addFieldRow, path, rows, say])
  useEffect(() => {
    // Before the list itself hears of it; the list's menu stands elsewhere on the page.
    const remember = () => (pressed.current = { fields: getFields(), at: Date.now() })
    for (const kind of PRESSES) document.addEventListener(kind, remember, true)
    return () => {
      for (const kind of PRESSES) document.removeEventListener(kind, remember, true)
    }
  }, [getFields])
}
