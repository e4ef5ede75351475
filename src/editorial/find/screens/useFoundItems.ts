'use client'
import { useEffect, useState } from 'react'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { type Found, findAnswer, type FoundKind } from '../findAnswer'
import { type Recent, writeFindQuery } from '../findQuery'

const WAIT_MS = 150

type Asked = {
  q: string
  /** Null: all. */
  kinds: readonly FoundKind[] | null
  recent: readonly Recent[]
  /** Whether the newsroom is to be asked at all. */
  isOn: boolean
}
type State = { found: readonly Found[]; isLoading: boolean; problem: string | null }

/**
 * What the newsroom finds, asked a moment after the last letter; a question that is no longer meant is cut off, and its answer
 * never shown. What was found stays until something else is.
 */
export function useFoundItems({ q, kinds, recent, isOn }: Asked): State {
  const { language, say } = useWords()
  const path = isOn ? `find${writeFindQuery({ q, kinds, recent })}` : null
  const [answer, setAnswer] = useState<{ path: string | null } & Omit<State, 'isLoading'>>({
    ...{ path: null, found: [], problem: null },
  })
  useEffect(() => {
    if (path === null) return
    const stop = new AbortController()
    const ask = async () => {
      const got = await callApi(path, { language, signal: stop.signal })
      if (stop.signal.aborted) return
      const found = got.ok ? (findAnswer.safeParse(got.body).data?.found ?? []) : []
      setAnswer({ path, found, problem: got.ok ? null : say(failureSentence(got)) })
    }
    const timer = window.setTimeout(() => void ask(), q === '' ? 0 : WAIT_MS)
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [path, q, language, say])
  if (path === null) return { found: [], isLoading: false, problem: null }
  return { ...answer, isLoading: answer.path !== path }
}
