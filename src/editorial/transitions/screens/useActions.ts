'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { formEvents } from '@/src/editorial/admin/articleForm'
import { actionsAnswer, type Actions } from './actionsAnswer'
import { callApi } from '@/src/editorial/admin/callApi'
import { useStale } from '@/src/editorial/admin/live/useStale'
import { useWords } from '@/src/editorial/admin/useWords'

export type ActionsState =
  | { kind: 'loading'; last: Actions | null }
  | { kind: 'failed'; last: Actions | null; why: 'offline' | 'signedOut' | 'refused' }
  | { kind: 'ready'; last: Actions }

/** A comment may stop approval. */
const OF_ARTICLE = ['article', 'comments'] as const

/** What this person may do with the article now; asked again by `reload`, when the window comes back to the front, and when somebody else has saved or commented. */
export function useActions(id: string | null): {
  state: ActionsState
  reload: () => Promise<Actions | null>
} {
  const { language } = useWords()
  const [state, setState] = useState<ActionsState>({ kind: 'loading', last: null })
  const turn = useRef(0)

  const reload = useCallback(async () => {
    if (id === null) return null
    const mine = (turn.current += 1)
    setState(({ last }) => ({ kind: 'loading', last }))
    const answer = await callApi(`articles/${id}/actions`, { language })
    const parsed = answer.ok ? actionsAnswer.safeParse(answer.body) : null
    // A later question may already have been answered; whoever asked this one still gets its answer.
    const isLatest = mine === turn.current
    if (parsed?.success) {
      if (isLatest) setState({ kind: 'ready', last: parsed.data })
      return parsed.data
    }
    if (!isLatest) return null
    const why = answer.ok ? 'refused' : answer.kind
    setState(({ last }) => ({ kind: 'failed', last, why }))
    return null
  }, [id, language])

  useEffect(() => {
    const onFocus = () => void reload()
    onFocus()
    window.addEventListener('focus', onFocus)
    const stop = formEvents.listen(({ kind }) => {
      if (kind === 'commented' || kind === 'newer') onFocus()
    })
    return () => {
      stop()
      window.removeEventListener('focus', onFocus)
    }
  }, [reload])

  useStale(OF_ARTICLE, reload, id ?? '')
  return { state, reload }
}
