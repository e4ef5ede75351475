'use client'

import Link from 'next/link'

import { formatDate } from '@/src/text/formatDate'
import { useWords } from '../language/useWords'
import type { InboxRow } from './inboxRows'

type Props = { row: InboxRow; onOpen: (row: InboxRow) => void }

/** One notice: headline, one sentence, who and when; leads to the article. */
export function InboxItem({ row, onOpen }: Props) {
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
