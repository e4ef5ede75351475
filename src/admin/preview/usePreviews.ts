'use client'

import { useCallback, useEffect, useState } from 'react'

import { callApi } from '../http/callApi'
import { failureSentence } from '../http/failureSentence'
import { useWords } from '../language/useWords'
import { madePreview, openPreviews, type MadePreview, type OpenPreview } from './previewAnswers'

type Previews = {
  /** Empty for those who may not see the others' links. */
  open: readonly OpenPreview[]
  made: MadePreview | null
  problem: string | null
  make: (hours: number) => Promise<void>
  revoke: (id: string) => Promise<void>
}

/** The preview links of an article, and making and revoking them. The address of a link is known here once. */
export function usePreviews(article: string): Previews {
  const { language, say } = useWords()
  const [open, setOpen] = useState<readonly OpenPreview[]>([])
  const [made, setMade] = useState<MadePreview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const path = `articles/${article}/preview`
  const reload = useCallback(async () => {
    const answer = await callApi(path, { language })
    const parsed = answer.ok ? openPreviews.safeParse(answer.body) : null
    setOpen(parsed?.success ? parsed.data.previews : [])
  }, [path, language])
  useEffect(() => void reload(), [reload])
  const make = async (hours: number) => {
    const answer = await callApi(path, { method: 'POST', body: { hours }, language })
    const parsed = answer.ok ? madePreview.safeParse(answer.body) : null
    setMade(parsed?.success ? parsed.data : null)
    setProblem(answer.ok ? null : say(failureSentence(answer)))
    await reload()
  }
  const revoke = async (id: string) => {
    const answer = await callApi(`${path}/${id}`, { method: 'DELETE', language })
    setProblem(answer.ok ? null : say(failureSentence(answer)))
    if (answer.ok && made?.id === id) setMade(null)
    await reload()
  }
  return { open, made, problem, make, revoke }
}
