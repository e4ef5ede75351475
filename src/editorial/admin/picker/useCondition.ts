'use client'

import { useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'
import { transformWhereQuery } from 'payload/shared'
import { type RefObject, useLayoutEffect, useState } from 'react'

type Row = Record<string, Record<string, unknown>>
type Condition = {
  operator: string | undefined
  value: unknown
  change: (value: unknown) => void
}

const placeOf = (node: Element | null | undefined): number =>
  node?.parentElement ? [...node.parentElement.children].indexOf(node) : -1

/** The rows of a list's filter, as Payload shows them: alternatives, each of conditions that go together. */
const rowsOf = (where: Where | undefined): { and: Row[] }[] =>
  (transformWhereQuery(where ?? {}) as { or?: { and: Row[] }[] }).or ?? []

/**
 * The condition of a list's filter in whose row `inside` stands. Payload gives the part that we put in its place neither
 * value nor a way to change it: both are read from the list's query, and which row it is from where the part stands.
 */
export function useCondition(path: string, inside: RefObject<Element | null>): Condition {
  const { query, handleWhereChange } = useListQuery()
  const [place, setPlace] = useState('')
  // After each drawing: rows before it come and go.
  useLayoutEffect(() => {
    const row = inside.current?.closest('li')
    setPlace(`${placeOf(row?.parentElement?.closest('li'))} ${placeOf(row)}`)
  })
  const [or = -1, and = -1] = place.split(' ').map(Number)
  const rows = rowsOf(query.where)
  const [operator, value] = Object.entries(rows[or]?.and[and]?.[path] ?? {})[0] ?? []
  const change = (next: unknown): void => {
    if (!operator) return
    const changed = rows.map((group, at) =>
      at === or
        ? { and: group.and.map((row, n) => (n === and ? { [path]: { [operator]: next } } : row)) }
        : group,
    )
    void handleWhereChange?.({ or: changed } as Where)
  }
  return { operator, value, change }
}
