'use client'
import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useMemo, useRef } from 'react'
import { newRowId, rowOf, rowsFrom, type Row } from './rowsFrom'

type List = 'claims' | 'attributions' | 'dismissals'
type Removed = { list: List; index: number; row: Row }

/** What drawers, panel and popover do to the rows of the form. The marks are the editor's part. */
export function useRowActions() {
  const { dispatchFields, getField, setModified } = useForm()
  // Kept until the page is left, so that an undo finds the row again.
  const removed = useRef(new Map<string, Removed>())

  // What was dispatched and has not reached the form yet: two changes may come before it does.
  const ahead = useRef(new Map<List, { seen: unknown; rows: Row[] }>())

  const now = useCallback(
    (list: List): Row[] => {
      const value = getField(list)?.value
      const known = ahead.current.get(list)
      if (known && known.seen === value) return known.rows
      return rowsFrom(value).map(({ values }) => values)
    },
    [getField],
  )
  const change = useCallback(
    (list: List, next: (rows: Row[]) => Row[]) => {
      const rows = next(now(list))
      ahead.current.set(list, { seen: getField(list)?.value, rows })
      dispatchFields({ type: 'UPDATE', path: list, value: rows })
      setModified(true)
    },
    [now, dispatchFields, getField, setModified],
  )

  return useMemo(() => {
    const find = (list: List, id: string) => rowsFrom(now(list)).find((row) => row.id === id)
    const put = (list: List, row: Row) =>
      change(list, (rows) =>
        rows.some(({ id }) => id === row.id)
          ? rows.map((old) => (old.id === row.id ? { ...old, ...row } : old))
          : [...rows, row],
      )
    /** An attribution and, where it is of a new one, its claim. */
    const write = (own: Row, drawer: FormState) => {
      const { newClaim, ...row } = rowOf(drawer)
      const text = (newClaim as Row | undefined)?.text
      let claim = typeof row.claim === 'string' ? row.claim : ''
      if (claim === '' && typeof text === 'string' && text.trim() !== '') {
        claim = newRowId()
        put('claims', { ...(newClaim as Row), id: claim })
      }
      put('attributions', { ...row, ...own, claim })
    }
    return {
      find,
      /** Adds a row (and its claim, where it is new) from the drawer's fields. */
      add: (id: string, field: string, drawer: FormState): void => write({ id, field }, drawer),
      /** Adds an attribution and its claim as they are. */
      addRows(row: Row, claim: Row): void {
        put('claims', claim)
        put('attributions', row)
      },
      /** Replaces the values of a row by the drawer's; its place and field stay. */
      update(id: string, drawer: FormState): void {
        const row = find('attributions', id)
        if (row) write({ id, field: row.values.field ?? 'body' }, drawer)
      },
      /** Notes that a sentence is nobody's words. */
      dismiss: (quote: string): void => put('dismissals', { id: newRowId(), quote }),
      /** Asks for it again. */
      ask: (isIt: (quote: string) => boolean): void =>
        change('dismissals', (rows) => rows.filter(({ quote }) => !isIt(String(quote)))),
      /** Writes a claim from its drawer; without a row of this id a new one. */
      putClaim: (id: string, drawer: FormState): void => put('claims', { ...rowOf(drawer), id }),
      /** Takes a row off; `revive` gives it back. */
      remove(list: List, id: string): void {
        const row = find(list, id)
        if (!row) return
        removed.current.set(id, { list, index: row.index, row: row.values })
        change(list, (rows) => rows.filter((other) => other.id !== id))
      },
      /** Brings back a row that was taken off, where it stood. */
      revive(id: string): void {
        const gone = removed.current.get(id)
        if (!gone || find(gone.list, id)) return
        removed.current.delete(id)
        change(gone.list, (rows) => rows.toSpliced(gone.index, 0, gone.row))
      },
    }
  }, [change, now])
}
