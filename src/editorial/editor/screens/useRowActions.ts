'use client'
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useMemo, useRef } from 'react'
import { newRowId, rowsFrom } from './rowsFrom'
import { rowChange, rowState } from './rowState'

const PATH = 'attributions'

/** What the drawer and the popover do to the rows of the form. The marks are the editor's part. */
export function useRowActions() {
  const form = useForm()
  // Kept until the page is left, so that an undo in the editor finds the row of its mark again.
  const removed = useRef(new Map<string, FormState>())

  const append = useCallback(
    (path: string, subFieldState: FormState) => {
      // Without an index, because the reducer alone knows how many rows there are by now.
      form.dispatchFields({ type: 'ADD_ROW', path, subFieldState })
      form.setModified(true)
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
        const next = rowState(drawer, own, { without: ['newClaim'] })
        // Not `replaceFieldRow`: it gives the row a new id in the form, and the server's answer then
        // adds the row a second time (Payload 3.90.1).
        const { changed, gone } = rowChange(form.getFields(), `${PATH}.${row.index}`, next)
        gone.forEach((path) => form.dispatchFields({ type: 'REMOVE', path }))
        form.dispatchFields({ type: 'UPDATE_MANY', formState: changed })
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
