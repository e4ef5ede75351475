'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { sameContent } from '@/src/editorial/merge/rows'

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

const answer = z.object({
  autosave: z
    .object({
      revision: z.number().nullish(),
      content: z.record(z.string(), z.unknown()),
      updatedAt: z.string(),
    })
    .nullable(),
})

/** The unsaved text the newsroom keeps for this person and article, or null. */
function autosaveAnswer(json: unknown): Copy | null {
  const parsed = answer.safeParse(json)
  if (!parsed.success || !parsed.data.autosave) return null
  const { revision, content, updatedAt } = parsed.data.autosave
  return { revision: revision ?? null, content, savedAt: updatedAt }
}

const copy = z.object({
  savedAt: z.string(),
  revision: z.number().nullable(),
  content: z.record(z.string(), z.unknown()),
})
export type Copy = z.infer<typeof copy>
/** `typing`: not yet kept by the newsroom. `kept`: set aside, waiting for a decision. */
type Slot = 'typing' | 'kept'

const keyOf = (user: string, article: string, slot: Slot) => `kunye.text.${user}.${article}.${slot}`

/** Copies of unsaved text in this browser, by person and article. A browser without storage keeps none. */
export const localCopies = {
  read(user: string, article: string, slot: Slot): Copy | null {
    try {
      const raw = window.localStorage.getItem(keyOf(user, article, slot))
      const parsed = raw ? copy.safeParse(JSON.parse(raw)) : null
      return parsed?.success ? parsed.data : null
    } catch {
      return null
    }
  },
  write(user: string, article: string, slot: Slot, value: Copy): boolean {
    try {
      window.localStorage.setItem(keyOf(user, article, slot), JSON.stringify(value))
      return true
    } catch {
      return false
    }
  },
  drop(user: string, article: string, slot: Slot): void {
    try {
      window.localStorage.removeItem(keyOf(user, article, slot))
    } catch {
      // Nothing is stored where storage is closed.
    }
  },
}

/** An unsaved text that was found on opening or set aside later, and where it lies. */
export type Offer = Copy & { where: 'server' | 'typing' | 'kept' }
