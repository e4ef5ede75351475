'use client'

import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '../http/callApi'
import { useWords } from '../language/useWords'

const EVERY_MS = 60_000
const answer = z.object({ count: z.number() })

/** How many notices are unread: asked every minute while the window is looked at, and when it comes to the front. */
export function useUnread(): { unread: number; reload: () => Promise<void> } {
  const { language } = useWords()
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
    const clock = setInterval(ask, EVERY_MS)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(clock)
      window.removeEventListener('focus', ask)
    }
  }, [reload])
  return { unread, reload }
}
