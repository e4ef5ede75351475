'use client'

import { useWords } from '../language/useWords'
import { InboxItem } from './InboxItem'
import type { InboxRow } from './inboxRows'

type Props = {
  /** Null while they are asked for. */
  rows: readonly InboxRow[] | null
  unread: number
  problem: string | null
  onOpen: (row: InboxRow) => void
  onReadAll: () => void
}

/** The newest notices and the way to be done with all of them. */
export function InboxList({ rows, unread, problem, onOpen, onReadAll }: Props) {
  const { say } = useWords()
  return (
    <>
      <header className="kunye-inbox__head">
        <h2>{say({ tr: 'Bildirimler', en: 'Notifications' })}</h2>
        {unread > 0 && (
          <button className="kunye-link" onClick={onReadAll} type="button">
            {say({ tr: 'Hepsini okundu say', en: 'Mark all as read' })}
          </button>
        )}
      </header>
      <p aria-live="polite" className="kunye-hint">
        {problem ??
          (rows === null
            ? say({ tr: 'Yükleniyor…', en: 'Loading…' })
            : rows.length === 0
              ? say({ tr: 'Bildirim yok.', en: 'No notifications.' })
              : '')}
      </p>
      <ul>
        {rows?.map((row) => (
          <InboxItem key={row.id} onOpen={onOpen} row={row} />
        ))}
      </ul>
    </>
  )
}
