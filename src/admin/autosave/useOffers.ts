'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { sameContent } from '../form/sameContent'
import { typedContent } from '../form/typedContent'
import { callApi } from '../http/callApi'
import { useWords } from '../language/useWords'
import { autosaveAnswer } from './autosaveAnswer'
import { localCopies } from './localCopies'
import type { Offer } from './Offer'

/** Unsaved texts of earlier that differ from the form: looked for on opening, in the newsroom and in this browser. */
export function useOffers(user: string, article: string) {
  const { language } = useWords()
  const { getData } = useForm()
  const [offers, setOffers] = useState<Offer[]>([])

  useEffect(() => {
    let left = false
    const look = async () => {
      const answer = await callApi(`articles/${article}/autosave`, { language })
      const stored = answer.ok ? autosaveAnswer(answer.body) : null
      const typing = localCopies.read(user, article, 'typing')
      const kept = localCopies.read(user, article, 'kept')
      if (left) return
      const now = typedContent(getData())
      const found: Offer[] = [
        ...(stored ? [{ ...stored, where: 'server' as const }] : []),
        ...(typing ? [{ ...typing, where: 'typing' as const }] : []),
        ...(kept ? [{ ...kept, where: 'kept' as const }] : []),
      ]
      const fresh = found.filter(
        ({ content }, index) =>
          !sameContent(content, now) &&
          !found.slice(0, index).some((earlier) => sameContent(earlier.content, content)),
      )
      // The next typing would overwrite it.
      for (const offer of fresh) {
        if (offer.where === 'typing') localCopies.write(user, article, 'kept', offer)
      }
      setOffers(fresh)
    }
    void look()
    return () => {
      left = true
    }
  }, [user, article, language, getData])

  const drop = useCallback(
    async (offer: Offer) => {
      setOffers((all) => all.filter((other) => other !== offer))
      if (offer.where === 'server') {
        await callApi(`articles/${article}/autosave`, { method: 'DELETE', language })
      } else localCopies.drop(user, article, 'kept')
    },
    [user, article, language],
  )

  /** Sets a text aside until somebody decides about it. */
  const setAside = useCallback(
    (content: Record<string, unknown>, revision: number | null) => {
      const copy = { content, revision, savedAt: new Date().toISOString() }
      localCopies.write(user, article, 'kept', copy)
      setOffers((all) => [
        ...all.filter(({ where }) => where !== 'kept'),
        { ...copy, where: 'kept' },
      ])
    },
    [user, article],
  )

  return { offers, drop, setAside }
}
