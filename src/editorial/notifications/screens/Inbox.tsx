'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { z } from 'zod'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useLive, useStale } from '@/src/editorial/admin/live/useStale'
import { usePopover } from '@/src/editorial/admin/usePopover'
import { useWords } from '@/src/editorial/admin/useWords'
import { InboxList } from './InboxList'
import { type InboxRow, inboxRows } from './inboxRows'

const NOTICES = ['notices'] as const

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
  const renew = useCallback(() => Promise.all([reload(), open && load()]), [reload, load, open])
  useStale(NOTICES, renew)
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

/** The drawn bell. Decoration: its button carries the words. */
function Bell() {
  return (
    <svg
      aria-hidden="true"
      className="kunye-mark"
      focusable="false"
      height="20"
      viewBox="0 0 20 20"
      width="20"
    >
      <path d="M10 2.8a5 5 0 0 0-5 5v3.4l-1.6 2.9h13.2L15 11.2V7.8a5 5 0 0 0-5-5zM8 16.6a2.1 2.1 0 0 0 4 0" />
    </svg>
  )
}

const PATH =
  'notifications?limit=20&depth=1&sort=-createdAt&populate[articles][headline]=true&populate[users][name]=true'

/** The newest notices, loaded when asked, and the ways to mark them as read. `problem`: why it did not work. */
function useInbox(onChange: () => Promise<void>): {
  rows: readonly InboxRow[] | null
  problem: string | null
  load: () => Promise<void>
  markRead: (which: { ids: string[] } | { all: true }) => Promise<void>
} {
  const { language, say } = useWords()
  const [rows, setRows] = useState<readonly InboxRow[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const load = useCallback(async () => {
    const answer = await callApi(PATH, { language })
    const found = answer.ok ? inboxRows(answer.body) : null
    if (found) setRows(found)
    setProblem(
      found
        ? null
        : say({ tr: 'Bildirimler yüklenemedi.', en: 'The notifications could not be loaded.' }),
    )
  }, [language, say])
  const markRead = useCallback(
    async (body: { ids: string[] } | { all: true }) => {
      const answer = await callApi('notifications/read', { method: 'POST', body, language })
      if (!answer.ok) return setProblem(say(failureSentence(answer)))
      const isOne = (id: string) => 'all' in body || body.ids.includes(id)
      setRows((now) => now?.map((row) => (isOne(row.id) ? { ...row, isRead: true } : row)) ?? null)
      await onChange()
    },
    [language, say, onChange],
  )
  return { rows, problem, load, markRead }
}

const EVERY_MS = 60_000
const answer = z.object({ count: z.number() })

/** How many notices are unread: asked when the window comes to the front, and every minute while it is looked at and nothing is heard. */
function useUnread(): { unread: number; reload: () => Promise<void> } {
  const { language } = useWords()
  const hears = useLive()
  const [unread, setUnread] = useState(0)
  const reload = useCallback(async () => {
    const result = await callApi('notifications/unread', { language })
    const parsed = result.ok ? answer.safeParse(result.body) : null
    if (parsed?.success) setUnread(parsed.data.count)
  }, [language])
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    ask()
    const clock = hears ? undefined : setInterval(ask, EVERY_MS)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(clock)
      window.removeEventListener('focus', ask)
    }
  }, [reload, hears])
  return { unread, reload }
}
