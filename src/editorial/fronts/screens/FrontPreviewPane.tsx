'use client'
import { useEffect, useState } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { SLOT_KIND_LABELS } from '@/src/editorial/projection/fronts/slots'
import type { FrontPreview } from '../readPreview'
import type { Slot } from './arrangement'
import { FRONT_WORDS } from './frontScreenWords'

const PAUSE_MS = 400

/** What readers would see of the slots as they are now, slot by slot, and what keeps them from being stored. */
export function FrontPreviewPane({ section, slots }: { section: string | null; slots: Slot[] }) {
  const { say, language } = useWords()
  const [shown, setShown] = useState<FrontPreview | null>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const ending = new AbortController()
    const { signal } = ending
    const timer = setTimeout(() => {
      const body = { section, slots }
      void callApi('fronts/preview', { method: 'POST', body, language, signal }).then((answer) => {
        if (signal.aborted) return
        if (answer.ok) setShown(answer.body as FrontPreview)
        setBroken(!answer.ok)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [language, section, slots])
  return (
    <section aria-label={say(FRONT_WORDS.preview)} className="kunye-front__preview">
      <h2>{say(FRONT_WORDS.preview)}</h2>
      {isBroken && (
        <p className="kunye-front__problem" role="status">
          {say(FRONT_WORDS.noPreview)}
        </p>
      )}
      {shown?.problem && <p className="kunye-front__problem">{say(shown.problem)}</p>}
      {shown?.findings.map((found, at) => (
        <p className="kunye-front__problem" key={at}>
          “{found.headline ?? found.dek}”: {say(found.message)}
        </p>
      ))}
      {shown?.alert && <p className="kunye-front__alert">{shown.alert.text}</p>}
      {shown?.slots.map((slot, at) => (
        <div className="kunye-front__shown" data-shown={slot.kind} key={at}>
          <h3>{slot.title ?? say(SLOT_KIND_LABELS[slot.kind])}</h3>
          {slot.items.length === 0 && (
            <p className="kunye-front__quiet">{say(FRONT_WORDS.empty)}</p>
          )}
          <ul>
            {slot.items.map((item, index) => (
              <li key={`${item.article} ${index}`}>
                {item.quote ? `“${item.quote}” ${item.speaker}` : item.headline}
                {item.related.length > 0 && <small> · {item.related.join(' · ')}</small>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
