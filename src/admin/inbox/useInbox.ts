'use client'

import { useCallback, useState } from 'react'

import { callApi } from '../http/callApi'
import { failureSentence } from '../http/failureSentence'
import { useWords } from '../language/useWords'
import { inboxRows, type InboxRow } from './inboxRows'

const PATH =
  'notifications?limit=20&depth=1&sort=-createdAt&populate[articles][headline]=true&populate[users][name]=true'

/** The newest notices, loaded when asked, and the ways to mark them as read. `problem`: why it did not work. */
export function useInbox(onChange: () => Promise<void>): {
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
