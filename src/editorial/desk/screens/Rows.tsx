'use client'
import { useEffect, useRef, useSyncExternalStore } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Band } from '../bands'
import { type DeskQuery, writeDeskQuery } from '../query'
import { RowItem } from './RowItem'
import { useRows } from './useRows'
import { useWindowed } from './useWindowed'

/** As `desk.css` has them: rows of one height, so that those out of sight are space. */
const HEIGHTS = { wide: 58, narrow: 104 } as const
const NARROW = '(max-width: 768px)'
/** The next page is asked for when so many rows are left below the window. */
const AHEAD = 20

const useHeight = (): number =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => (window.matchMedia(NARROW).matches ? HEIGHTS.narrow : HEIGHTS.wide),
    () => HEIGHTS.wide,
  )

type Props = {
  title: string
  query: DeskQuery
  /** The list the rows are of, which says what each row is for. */
  band: Band | null
  /** When it changes, the rows are asked for again. */
  version: unknown
  onLoaded: (rows: ReturnType<typeof useRows>['rows']) => void
}

/** Every text that fits, the most urgent first; of thousands only those in sight are on the page. */
export function Rows({ title, query, band, version, onLoaded }: Props) {
  const { say } = useWords()
  const { rows, more } = useRows(writeDeskQuery(query), version)
  const list = useRef<HTMLOListElement>(null)
  const height = useHeight()
  const count = rows?.cards.length ?? 0
  const { from, to } = useWindowed(list, count, height)
  useEffect(() => {
    if (rows?.next && to > count - AHEAD) void more()
  }, [rows, to, count, more])
  useEffect(() => onLoaded(rows), [rows, onLoaded])
  if (!rows) return <p role="status">{say({ tr: 'Yükleniyor…', en: 'Loading…' })}</p>
  const shown = rows.cards.slice(from, to)
  return (
    <section aria-labelledby="kunye-desk-rows" className="kunye-desk__all">
      <h2 className="kunye-desk__group" id="kunye-desk-rows">
        {title} <span>{rows.total}</span>
      </h2>
      {rows.total === 0 ? (
        <p className="kunye-desk__none">
          {say({ tr: 'Bu süzgeçle haber yok.', en: 'No story fits this filter.' })}
        </p>
      ) : (
        <ol className="kunye-desk__rows kunye-desk__box kunye-desk__rows--even" ref={list}>
          <li aria-hidden="true" className="kunye-desk__space" style={{ height: from * height }} />
          {shown.map((card) => (
            <RowItem band={band} card={card} key={card.id} wide />
          ))}
          <li
            aria-hidden="true"
            className="kunye-desk__space"
            style={{ height: Math.max(0, rows.total - from - shown.length) * height }}
          />
        </ol>
      )}
    </section>
  )
}
