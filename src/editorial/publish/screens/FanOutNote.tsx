'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'

/** Beside the save button of a record: that its change is on its way to published articles, and how far it is. */
export function FanOutNote() {
  const { say } = useWords()
  const fanOut = useFanOut()
  if (!fanOut) return null
  const { done, total } = fanOut
  if (total === null) {
    return (
      <p className="kunye-hint" role="status">
        {say({ tr: 'Yayındaki haberler yenilenecek…', en: 'Published articles will be renewed…' })}
      </p>
    )
  }
  return (
    <p className="kunye-hint" role="status">
      {say({
        tr: `Yayındaki ${total} haberde yenileniyor… (${done}/${total})`,
        en: `Being renewed in ${total} published articles… (${done}/${total})`,
      })}
    </p>
  )
}

const EVERY_MS = 1_000
const answer = z.object({
  running: z.boolean(),
  done: z.number(),
  total: z.number().nullable(),
})
type FanOut = z.infer<typeof answer>

/**
 * How far the changes of the open record have got in published articles: asked when it is opened and after each save,
 * then every second until they are everywhere. Null while nothing is under way.
 */
function useFanOut(): FanOut | null {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { language } = useWords()
  const [fanOut, setFanOut] = useState<FanOut | null>(null)
  useEffect(() => {
    if (!id || !collectionSlug) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const { signal } = leaving
      const result = await callApi(`${collectionSlug}/${id}/fan-out`, { language, signal })
      if (signal.aborted) return
      const parsed = result.ok ? answer.safeParse(result.body) : null
      const running = parsed?.success && parsed.data.running ? parsed.data : null
      setFanOut(running)
      if (running) timer = setTimeout(() => void ask(), EVERY_MS)
    }
    void ask()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [id, collectionSlug, lastUpdateTime, language])
  return fanOut
}
