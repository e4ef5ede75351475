'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { articleAnswer, callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import {
  type Actions,
  actionsAnswer,
  type OfferedAction,
} from '@/src/editorial/transitions/screens/actionsAnswer'
import type { Followed } from '@/src/editorial/transitions/screens/ActionDialog'
import { ACTION_TABLE } from '@/src/editorial/transitions/screens/actionTable'
import type { InputDraft } from '@/src/editorial/transitions/screens/inputDraft'
import type { Sent } from '@/src/editorial/transitions/screens/useSend'
import { type Question, whatIsAsked } from '@/src/editorial/transitions/screens/whatIsAsked'
import type { ButtonAction } from '@/src/workflow/transitions'
import type { Stage } from '@/src/workflow/stages'
import { UNTITLED } from './cardWords'
import { lastChange } from './lastChange'

/** As much of a text as a step needs; lines of the calendar know no stage. */
export type Stepping = { id: string; headline: string; stage?: Stage }

/** A dialog about one text. */
export type Asking = {
  card: Stepping
  action: OfferedAction
  question: Question
  initial: Partial<InputDraft>
  /** The stored article, where the dialog shows it. */
  content: Record<string, unknown>
  revision: number
}

type Step = {
  card: Stepping
  action: ButtonAction
  /** What is asked of an assignment, which has three parts. */
  asks?: readonly string[]
  /** Asked a moment ago already, while the card was carried. */
  known?: Actions | null
}

/** How one step of one card went on: it was done, or it was not, or somebody is asked for words. */
export type Course = 'done' | 'not' | 'asking'

/**
 * The course of one step on the desk, as on the page of the text: the judge is asked, what needs words asks, what is refused
 * says why. `onDone` is told of every text whose step has ended, and
 * whether it was done.
 */
export function useSteps(onDone: (id: string, isDone: boolean) => void) {
  const { language, say } = useWords()
  const [asking, setAsking] = useState<Asking | null>(null)

  const offersOf = useCallback(
    async (id: string): Promise<Actions | null> => {
      const answer = await callApi(`articles/${id}/actions`, { language })
      const parsed = answer.ok ? actionsAnswer.safeParse(answer.body) : null
      if (parsed?.success) return parsed.data
      if (!answer.ok) toast.error(say(failureSentence(answer)))
      return null
    },
    [language, say],
  )

  const tellRace = useCallback(
    async ({ id, headline }: Stepping) => {
      const change = await lastChange(id, language)
      const title = headline || say(UNTITLED)
      toast.error(
        change
          ? say({
              tr: `Yapılamadı. “${title}” bu arada değişti: ${change.who}, ${change.at}, ${change.what.tr}.`,
              en: `Not done. “${title}” changed meanwhile: ${change.who}, ${change.at}, ${change.what.en}.`,
            })
          : say({
              tr: `Yapılamadı. “${title}” bu arada değişti; yeni hâli gösteriliyor.`,
              en: `Not done. “${title}” changed meanwhile; it is shown as it is now.`,
            }),
        { duration: 20_000 },
      )
      onDone(id, false)
    },
    [language, onDone, say],
  )

  const send = useCallback(
    async (id: string, revision: number, action: string, input: object): Promise<Sent> => {
      const answer = await callApi(`articles/${id}/transition`, {
        ...{ method: 'POST', language },
        body: { action, revision, input },
      })
      if (answer.ok) {
        const slug = articleAnswer(answer.body)?.slug
        return { ok: true, slug: typeof slug === 'string' ? slug : null }
      }
      const [error = null] = answer.kind === 'refused' ? answer.errors : []
      return { ok: false, message: say(failureSentence(answer)), error }
    },
    [language, say],
  )

  const start = useCallback(
    async ({ card, action, asks, known }: Step): Promise<Course> => {
      const article = known ?? (await offersOf(card.id))
      const offered = article?.actions.find((one) => one.action === action)
      if (!article || !offered?.allowed) {
        if (article && card.stage && article.stage !== card.stage) await tellRace(card)
        else {
          if (offered?.message) toast.error(offered.message)
          onDone(card.id, false)
        }
        return 'not'
      }
      const whole = whatIsAsked(offered, article)
      const question = asks ? { ...whole, asks } : whole
      if (question.dialog) {
        const stored = await callApi(`articles/${card.id}?depth=0`, { language })
        const content = (stored.ok && articleAnswer(stored.body)) || {}
        const { revision } = article
        setAsking({ card, action: offered, question, initial: {}, content, revision })
        return 'asking'
      }
      const sent = await send(card.id, article.revision, action, {})
      if (sent.ok) toast.success(say(ACTION_TABLE[action].done))
      else if (sent.error?.code === 'staleRevision') {
        await tellRace(card)
        return 'not'
      } else toast.error(sent.message)
      onDone(card.id, sent.ok)
      return sent.ok ? 'done' : 'not'
    },
    [language, offersOf, onDone, say, send, tellRace],
  )

  const close = useCallback(
    (sent: Sent | null, then?: Followed) => {
      if (!asking) return
      const { card, action } = asking
      setAsking(null)
      if (then?.sent.ok === false) toast.error(then.sent.message, { duration: 20_000 })
      if (sent?.ok)
        toast.success(say(ACTION_TABLE[then?.sent.ok ? then.action : action.action].done))
      onDone(card.id, sent?.ok === true)
    },
    [asking, onDone, say],
  )

  /** From the dialog: a race is told as one, and the card goes home. A second step carries the revision the first one left. */
  const sendAsked = useCallback(
    async (action: string, input: object): Promise<Sent> => {
      if (!asking) return { ok: false, message: '', error: null }
      const { card, revision } = asking
      const isSecond = action !== asking.action.action
      const now = isSecond ? ((await offersOf(card.id))?.revision ?? revision) : revision
      const sent = await send(card.id, now, action, input)
      if (!sent.ok && sent.error?.code === 'staleRevision') {
        setAsking(null)
        await tellRace(card)
      }
      return sent
    },
    [asking, offersOf, onDone, send, tellRace],
  )
  return { asking, start, offersOf, send, sendAsked, tellRace, close }
}
