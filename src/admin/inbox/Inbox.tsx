'use client'

import { useAuth } from '@payloadcms/ui'
import { useId } from 'react'

import { usePopover } from '../dialog/usePopover'
import { useWords } from '../language/useWords'
import { Bell } from './Bell'
import { InboxList } from './InboxList'
import { useInbox } from './useInbox'
import { useUnread } from './useUnread'

/** The bell in the header: how many notices are unread, and under it the newest of them. */
export function Inbox() {
  const { user } = useAuth()
  return user ? <InboxBell /> : null
}

function InboxBell() {
  const { say } = useWords()
  const id = useId()
  const { unread, reload } = useUnread()
  const { rows, problem, load, markRead } = useInbox(reload)
  const { open, setOpen, box, opener, onKeyDown } = usePopover()
  const toggle = () => {
    setOpen(!open)
    if (!open) void Promise.all([load(), reload()])
  }
  return (
    <div className="kunye-inbox" onKeyDown={onKeyDown} ref={box}>
      <button
        aria-controls={id}
        aria-expanded={open}
        aria-label={
          unread > 0
            ? say({ tr: `Bildirimler: ${unread} okunmamış`, en: `Notifications: ${unread} unread` })
            : say({ tr: 'Bildirimler', en: 'Notifications' })
        }
        className="kunye-inbox__bell"
        onClick={toggle}
        ref={opener}
        type="button"
      >
        <Bell />
        {unread > 0 && (
          <span aria-hidden="true" className="kunye-inbox__count">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
      <section
        aria-label={say({ tr: 'Bildirimler', en: 'Notifications' })}
        className="kunye-inbox__panel"
        hidden={!open}
        id={id}
      >
        <InboxList
          onOpen={(row) => {
            setOpen(false)
            if (!row.isRead) void markRead({ ids: [row.id] })
          }}
          onReadAll={() => void markRead({ all: true })}
          problem={problem}
          rows={rows}
          unread={unread}
        />
      </section>
    </div>
  )
}
