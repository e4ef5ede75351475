'use client'

import { useCallback, useEffect, useState } from 'react'

import { formEvents } from '@/src/editorial/admin/articleForm'
import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useStale } from '@/src/editorial/admin/live/useStale'
import { useWords } from '@/src/editorial/admin/useWords'
import { commentsAnswer, type ShownComment } from './commentsAnswer'

export type CommentCall = { path: string; method: 'POST' | 'PATCH'; body: object }
type Comments = {
  /** Null while they are asked for, or when they could not be read. */
  comments: readonly ShownComment[] | null
  failed: boolean
  reload: () => Promise<void>
  /** Writes and reads anew; answers the sentence of a refusal, or null. */
  send: (call: CommentCall) => Promise<string | null>
}

const COMMENTS = ['comments'] as const

/** The comments of an article; asked again when somebody has written one, and when the window comes back to the front. */
export function useComments(id: string): Comments {
  const { language, say } = useWords()
  const [comments, setComments] = useState<readonly ShownComment[] | null>(null)
  const [failed, setFailed] = useState(false)
  const reload = useCallback(async () => {
    const answer = await callApi(`articles/${id}/comments`, { language })
    const parsed = answer.ok ? commentsAnswer.safeParse(answer.body) : null
    if (parsed?.success) setComments(parsed.data.comments)
    setFailed(!parsed?.success)
  }, [id, language])
  useEffect(() => {
    const onFocus = () => void reload()
    onFocus()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [reload])
  useStale(COMMENTS, reload, id)
  const send = useCallback(
    async ({ path, method, body }: CommentCall) => {
      const answer = await callApi(path, { method, body, language })
      if (!answer.ok) return say(failureSentence(answer))
      await reload()
      formEvents.send({ kind: 'commented' })
      return null
    },
    [language, say, reload],
  )
  return { comments, failed, reload, send }
}
