'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState } from 'react'
import { z } from 'zod'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import type { PlanAnswer, Planned } from '@/src/editorial/assignments/plan'
import type { Words } from '@/src/language/words'
import { articlePath } from './deskContext'

/** What a new assignment begins with, and to whom one that is there is given. */
export type PlanAsks =
  | { kind: 'new'; event?: { id: string; title: string } }
  | { kind: 'give'; planned: Planned }
export type NewAssignment = {
  headline: string
  assignee: string
  desk: string
  due: string
  event: string
  note: string
}

type Given = {
  plan: PlanAnswer | null
  me: string
  decides: boolean
  writes: boolean
  refresh: () => Promise<void>
}
const begun = z.object({ article: z.string() })

const PREFIX = 'plan:'
/** As an assignment stands among the cards of texts. */
export const planKey = (id: string): string => `${PREFIX}${id}`
export const assignmentPath = (id: string): string => `/admin/collections/assignments/${id}`

/** Everything that can be done with assignments on the desk: plan, give, take, hand over, begin. */
export function usePlanning({ plan, me, decides, writes, refresh }: Given) {
  const { language, say } = useWords()
  const router = useRouter()
  const [asks, setAsks] = useState<PlanAsks | null>(null)
  const open = useMemo(() => plan?.assignments.filter(({ article }) => !article) ?? [], [plan])

  /** Answers the sentence of a refusal, or null. */
  const send = useCallback(
    async (path: string, body: object, done: Words): Promise<string | null> => {
      const answer = await callApi(`assignments${path}`, { method: 'POST', body, language })
      if (!answer.ok) return say(failureSentence(answer))
      toast.success(say(done))
      await refresh()
      return null
    },
    [language, refresh, say],
  )
  const give = useCallback(
    (id: string, to: string | null) =>
      send(
        `/${id}/give`,
        { assignee: to },
        to === null
          ? { tr: 'Görev masaya bırakıldı.', en: 'The assignment is free again.' }
          : to === me
            ? { tr: 'Görev sizde.', en: 'The assignment is yours.' }
            : { tr: 'Görev verildi.', en: 'The assignment was given.' },
      ),
    [me, send],
  )
  const make = useCallback(
    ({ headline, due, note, ...links }: NewAssignment) => {
      const chosen = Object.entries(links).filter(([, value]) => value !== '')
      const body = {
        ...{ headline, ...Object.fromEntries(chosen) },
        ...(note && { note }),
        ...(due && { due: new Date(due).toISOString() }),
      }
      return send('', body, { tr: 'Görev açıldı.', en: 'The assignment was made.' })
    },
    [send],
  )
  const begin = useCallback(
    async (id: string) => {
      const path = `assignments/${id}/begin`
      const answer = await callApi(path, { method: 'POST', body: {}, language })
      const made = answer.ok ? begun.safeParse(answer.body).data : undefined
      if (made) return router.push(articlePath(made.article))
      if (!answer.ok) toast.error(say(failureSentence(answer)))
      await refresh()
    },
    [language, refresh, router, say],
  )
  /** The one thing to do with it: begin what is mine, take what is free, give what is somebody else's. */
  const act = useCallback(
    async (planned: Planned) => {
      const action = actionOf(planned, { me, decides, writes })
      if (action === 'begin') return begin(planned.id)
      if (action === 'give') return setAsks({ kind: 'give', planned })
      if (action !== 'take') return
      const problem = await give(planned.id, me)
      if (!problem) return
      toast.error(problem)
      await refresh()
    },
    [begin, decides, give, me, refresh, writes],
  )
  const keys = useMemo(() => {
    const found = (key: string) =>
      key.startsWith(PREFIX) ? open.find(({ id }) => planKey(id) === key) : undefined
    return {
      isPlanned: (key: string) => key.startsWith(PREFIX),
      act: (key: string) => {
        const planned = found(key)
        if (planned) void act(planned)
      },
      give: (key: string) => {
        const planned = found(key)
        if (planned && mayGive(planned, { me, decides })) setAsks({ kind: 'give', planned })
      },
      open: (key: string) => router.push(assignmentPath(key.slice(PREFIX.length))),
    }
  }, [act, decides, me, open, router])
  return { open, asks, setAsks, act, give, make, keys }
}

type Who = { me: string; decides: boolean; writes: boolean }

export const mayGive = ({ assignee }: Planned, { me, decides }: Omit<Who, 'writes'>): boolean =>
  decides || assignee?.id === me

export function actionOf(planned: Planned, who: Who): 'begin' | 'take' | 'give' | null {
  if (planned.assignee?.id === who.me) return who.writes ? 'begin' : null
  if (who.decides) return 'give'
  return planned.assignee === null && who.writes ? 'take' : null
}
