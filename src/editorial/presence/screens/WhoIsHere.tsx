'use client'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { initialsOf } from '@/src/editorial/admin/initialsOf'
import { useStale } from '@/src/editorial/admin/live/useStale'
import { useWords } from '@/src/editorial/admin/useWords'

const answer = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })
type Person = z.infer<typeof answer>['people'][number]

const PRESENCE = ['presence'] as const
const ASK_MS = 15_000
/** So many are shown by their letters; the rest are a number. */
const SHOWN = 3

/** In the bar: who else has this article open now. Told while the tab is looked at, and when it is left; asked when somebody came or went. */
export function WhoIsHere({ article }: { article: string }) {
  const { language, say } = useWords()
  const [people, setPeople] = useState<readonly Person[]>([])
  const look = useCallback(async () => {
    const answered = await callApi(`articles/${article}/presence`, { language })
    const { data } = answer.safeParse(answered.ok ? answered.body : null)
    if (data) setPeople(data.people)
  }, [article, language])
  useStale(PRESENCE, look, article)
  useEffect(() => {
    const path = `articles/${article}/presence`
    let left = false
    const ask = async () => {
      if (document.hidden) return
      const answered = await callApi(path, { method: 'PUT', body: {}, language })
      const { data } = answer.safeParse(answered.ok ? answered.body : null)
      // A newsroom out of reach is said elsewhere; who was here a moment ago may still be.
      if (data && !left) setPeople(data.people)
    }
    const leave = () => {
      void fetch(`/api/${path}`, {
        method: 'DELETE',
        credentials: 'include',
        keepalive: true,
      }).catch(() => undefined)
    }
    void ask()
    const timer = setInterval(() => void ask(), ASK_MS)
    const onLook = () => void ask()
    document.addEventListener('visibilitychange', onLook)
    window.addEventListener('pagehide', leave)
    return () => {
      left = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onLook)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [article, language])
  if (people.length === 0) return null
  const names = people.map(({ name }) => name).join(', ')
  const sentence = say({ tr: `Şimdi burada: ${names}`, en: `Here now: ${names}` })
  return (
    <span className="kunye-here" role="status" title={sentence}>
      {people.slice(0, SHOWN).map(({ id, name }) => (
        <span aria-hidden="true" className="kunye-here__one" key={id}>
          {initialsOf(name)}
        </span>
      ))}
      {people.length > SHOWN && <span aria-hidden="true">+{people.length - SHOWN}</span>}
      <span className="kunye-unseen">{sentence}</span>
    </span>
  )
}
