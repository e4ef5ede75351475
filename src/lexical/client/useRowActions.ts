'use client'
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useMemo, useRef } from 'react'

import { newRowId } from './newRowId'
import { rowsFrom } from './rowsFrom'
import { rowState } from './rowState'

const PATH = 'attributions'

/** What the drawer and the popover do to the rows of the form. The marks are the editor's part. */
export function useRowActions() {
  const form = useForm()
  // Kept until the page is left, so that an undo in the editor finds the row of its mark again.
  const removed = useRef(new Map<string, FormState>())

  const append = useCallback(
    (path: string, subFieldState: FormState) => {
      const rowIndex = form.getFields()[path]?.rows?.length ?? 0
      form.addFieldRow({ path, schemaPath: `articles.${path}`, rowIndex, subFieldState })
    },
    [form],
  )
  const claimOf = useCallback(
    (drawer: FormState): string => {
      const chosen = drawer.claim?.value
      if (typeof chosen === 'string' && chosen !== '') return chosen
      const text = drawer['newClaim.text']?.value
      if (typeof text !== 'string' || text.trim() === '') return ''
      const id = newRowId()
      append('claims', rowState(drawer, { id }, { prefix: 'newClaim.' }))
      return id
    },
    [append],
  )
  const find = useCallback(
    (id: string) => rowsFrom(form.getFields(), PATH).find((row) => row.id === id),
    [form],
  )

  return useMemo(
    () => ({
      /** Adds a row (and its claim, where it is new) from the drawer's fields. */
      add(id: string, field: string, drawer: FormState): void {
        const claim = claimOf(drawer)
        append(PATH, rowState(drawer, { id, field, claim }, { without: ['newClaim'] }))
      },
      /** Replaces the values of a row by the drawer's; its place and field stay. */
      update(id: string, drawer: FormState): void {
        const row = find(id)
        if (!row) return
        const own = { id, field: String(row.values.field ?? 'body'), claim: claimOf(drawer) }
        const subFieldState = rowState(drawer, own, { without: ['newClaim'] })
        const at = { path: PATH, schemaPath: `articles.${PATH}`, rowIndex: row.index }
        form.replaceFieldRow({ ...at, subFieldState })
        form.setModified(true)
      },
      /** Takes a row off; `revive` gives it back. */
      remove(id: string): void {
        const row = find(id)
        if (!row) return
        removed.current.set(
          id,
          rowState(form.getFields(), { id }, { prefix: `${PATH}.${row.index}.` }),
        )
        form.removeFieldRow({ path: PATH, rowIndex: row.index })
      },
      /** Brings back a row whose mark has come back by undo. */
      revive(id: string): void {
        const state = removed.current.get(id)
        if (!state || find(id)) return
        removed.current.delete(id)
        append(PATH, state)
      },
    }),
    [append, claimOf, find, form],
  )
}
