'use client'
import { toast, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { sameContent } from '@/src/editorial/merge/rows'
import { type Copy, localCopies } from './localCopies'

/** An unsaved text that was found on opening or set aside later, and where it lies. */
export type Offer = Copy & {
  where: 'server' | 'here'
  /** Whether it outlives this page. */
  stored: boolean
}

/** Unsaved texts of earlier that differ from the form: looked for on opening, in the newsroom and in this browser. */
export function useOffers(user: string, article: string) {
  const { language, say } = useWords()
  const { getData } = useForm()
  const [offers, setOffers] = useState<Offer[]>([])

  useEffect(() => {
    let left = false
    const look = async () => {
      // Before anything can be typed: that would be written over what is found.
      const stored = typedContent(getData())
      const here = localCopies.waiting(user, article).flatMap((found): Offer[] => {
        if (!sameContent(found.content, stored)) return [{ ...found, where: 'here' }]
        localCopies.dropAside(user, article, found)
        return []
      })
      const answer = await callApi(`articles/${article}/autosave`, { language })
      if (left) return
      const now = typedContent(getData())
      const found = [...serverOffer(answer.ok ? answer.body : null), ...here]
      setOffers(
        found.filter(
          ({ content }, index) =>
            !sameContent(content, now) &&
            !found.slice(0, index).some((earlier) => sameContent(earlier.content, content)),
        ),
      )
    }
    void look()
    return () => {
      left = true
    }
  }, [user, article, language, getData])

  /** No longer offered: its text is in the form, where it is kept like anything typed. */
  const take = useCallback(
    (offer: Offer) => {
      setOffers((all) => all.filter((other) => other !== offer))
      if (offer.where === 'here') {
        // Where it cannot be written once more, it stays where it is.
        if (localCopies.write(user, article, offer)) localCopies.dropAside(user, article, offer)
      }
    },
    [user, article],
  )

  /** Gone for good, here and there; what cannot be deleted is still offered. */
  const drop = useCallback(
    async (offer: Offer) => {
      setOffers((all) => all.filter((other) => other !== offer))
      localCopies.dropAside(user, article, offer)
      if (offer.where === 'here') return
      const answer = await callApi(`articles/${article}/autosave`, { method: 'DELETE', language })
      if (answer.ok) return
      toast.error(say(failureSentence(answer)))
      setOffers((all) => [offer, ...all])
    },
    [user, article, language, say],
  )

  /** Sets a text aside until somebody decides about it. */
  const setAside = useCallback(
    (content: Record<string, unknown>, revision: number | null) => {
      const copy = { content, revision, savedAt: new Date().toISOString() }
      const stored = localCopies.setAside(user, article, copy)
      setOffers((all) => [
        ...all.filter((other) => !sameContent(other.content, content)),
        { ...copy, where: 'here', stored },
      ])
    },
    [user, article],
  )

  return { offers, take, drop, setAside }
}

const answer = z.object({
  autosave: z
    .object({
      revision: z.number().nullish(),
      content: z.record(z.string(), z.unknown()),
      updatedAt: z.string(),
    })
    .nullable(),
})

/** The unsaved text that the newsroom keeps for this person and article, as a list of one; else of none. */
function serverOffer(json: unknown): Offer[] {
  const parsed = answer.safeParse(json)
  if (!parsed.success || !parsed.data.autosave) return []
  const { revision, content, updatedAt } = parsed.data.autosave
  return [
    { revision: revision ?? null, content, savedAt: updatedAt, where: 'server', stored: true },
  ]
}
