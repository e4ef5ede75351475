'use client'
import Link from 'next/link'

import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'
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

type ItemProps = { row: InboxRow; onOpen: (row: InboxRow) => void }

/** One notice: headline, one sentence, who and when; leads to the article. */
function InboxItem({ row, onOpen }: ItemProps) {
  const { say } = useWords()
  const { headline, sentence, who, reason, at, isRead, href } = row
  const name = row.record
    ? say(row.record)
    : headline === null
      ? say({ tr: 'Kısıtlı bir haber', en: 'A restricted article' })
      : headline || say({ tr: '(başlıksız)', en: '(no headline)' })
  return (
    <li className={isRead ? 'kunye-notice' : 'kunye-notice kunye-notice--new'}>
      <Link href={href} onClick={() => onOpen(row)} prefetch={false}>
        {!isRead && (
          <span className="kunye-unseen">{say({ tr: 'Okunmadı: ', en: 'Unread: ' })}</span>
        )}
        <span className="kunye-notice__name">{name}</span>
        <span>{say(sentence)}</span>
        {reason && <span className="kunye-notice__reason">{reason}</span>}
        <span className="kunye-hint">
          {who && `${who} · `}
          <time dateTime={at}>{formatDate(new Date(at))}</time>
        </span>
      </Link>
    </li>
  )
}
