'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Sent } from '@/src/editorial/transitions/screens/useSend'
import type { Card } from '../card'
import { UNTITLED } from './cardWords'

type Send = (id: string, revision: number, action: string, input: object) => Promise<Sent>

/**
 * Several texts at once: assignment, due time and desk, each text judged by itself, one after the other. What was not done is
 * told by its headline and reason, and stays selected.
 */
export function useBulk(send: Send, onDone: () => void) {
  const { language, say } = useWords()
  const [selected, setSelected] = useState<ReadonlyMap<string, Card>>(new Map())

  const toggle = useCallback((card: Card) => {
    setSelected((now) => {
      const next = new Map(now)
      if (!next.delete(card.id)) next.set(card.id, card)
      return next
    })
  }, [])
  const clear = useCallback(() => setSelected(new Map()), [])

  const each = useCallback(
    async (work: (card: Card) => Promise<string | null>) => {
      const refused: { card: Card; why: string }[] = []
      for (const card of selected.values()) {
        const why = await work(card)
        if (why !== null) refused.push({ card, why })
      }
      const done = selected.size - refused.length
      if (done > 0)
        toast.success(say({ tr: `${done} haber güncellendi.`, en: `Done for ${done}.` }))
      for (const { card, why } of refused.slice(0, 3)) {
        toast.error(`“${card.headline || say(UNTITLED)}”: ${why}`, { duration: 20_000 })
      }
      if (refused.length > 3) {
        const rest = refused.length - 3
        toast.error(
          say({ tr: `${rest} haber daha yapılamadı.`, en: `${rest} more were not done.` }),
        )
      }
      setSelected(new Map(refused.map(({ card }) => [card.id, card])))
      onDone()
    },
    [selected, say, onDone],
  )

  const assign = useCallback(
    (input: object) =>
      each(async ({ id, revision }) => {
        const sent = await send(id, revision, 'assign', input)
        return sent.ok ? null : sent.message
      }),
    [each, send],
  )
  const moveDesk = useCallback(
    (desk: string) =>
      each(async ({ id, revision }) => {
        const answer = await callApi(`articles/${id}?depth=0`, {
          ...{ method: 'PATCH', language },
          body: { desk, revision },
        })
        return answer.ok ? null : say(failureSentence(answer))
      }),
    [each, language, say],
  )
  return { selected, toggle, clear, assign, moveDesk }
}
