'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useLive } from '@/src/editorial/admin/live/useStale'
import { useWords } from '@/src/editorial/admin/useWords'

/** While the page is looked at it is asked again this often: what only time changes where changes are heard, else everything. */
const HEARING_PACE_MS = 300_000
const PACE_MS = 60_000
/** Where nothing answered. */
const BROKEN_PACE_MS = 10_000

export type Broken = { since: Date; why: string | null }
export type Fresh<Answer> = {
  answer: Answer | null
  /** Since when nothing answered; what is shown is of then. `why`: a refusal in its own words. */
  broken: Broken | null
  reload: () => Promise<void>
}

type Asked<Answer> = {
  /** From `/api/` on; null: not to be asked. */
  path: string | null
  /** The answer of a body; undefined where it is none. One and the same function each time. */
  read: (body: unknown) => Answer | undefined
  /** What the server drew the page with, the answer of the first path. */
  first?: Answer
}

/**
 * An answer of the newsroom that is kept new: asked again when its path changes, when the window comes back, every minute (five, where changes are
 * heard), and by `reload`. An answer that comes after a later question is dropped; where none comes, the last one stays.
 */
export function useFresh<Answer>({ path, read, first }: Asked<Answer>): Fresh<Answer> {
  const { language, say } = useWords()
  const [answer, setAnswer] = useState<Answer | null>(first ?? null)
  const [broken, setBroken] = useState<Broken | null>(null)
  const turn = useRef(0)
  const reload = useCallback(async () => {
    if (path === null) return
    const mine = (turn.current += 1)
    const got = await callApi(path, { language })
    if (mine !== turn.current) return
    const fresh = got.ok ? read(got.body) : undefined
    if (fresh !== undefined) {
      setAnswer(fresh)
      return setBroken(null)
    }
    const why = got.ok || got.kind === 'offline' ? null : say(failureSentence(got))
    setBroken((known) => ({ since: known?.since ?? new Date(), why }))
  }, [path, read, language, say])

  const isFirst = useRef(first !== undefined)
  useEffect(() => {
    if (isFirst.current) isFirst.current = false
    else void reload()
  }, [reload])
  const isBroken = broken !== null
  const hears = useLive()
  const pace = isBroken ? BROKEN_PACE_MS : hears ? HEARING_PACE_MS : PACE_MS
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    const timer = window.setInterval(again, pace)
    window.addEventListener('focus', again)
    window.addEventListener('online', again)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', again)
      window.removeEventListener('online', again)
    }
  }, [reload, pace])
  return { answer, broken, reload }
}
