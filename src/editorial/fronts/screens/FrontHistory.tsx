'use client'
import { useEffect, useState } from 'react'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'
import type { Slot } from './arrangement'
import { FRONT_WORDS } from './frontScreenWords'

type Version = { id: string; createdAt: string; version: { revision?: number; slots?: Slot[] } }

const SHOWN = 20

/** Arrangements of before, newest first: one goes back to any of them, and from there back again. */
export function FrontHistory(props: {
  front: string | null
  revision: number
  onBring: (slots: Slot[]) => void
}) {
  const { front, revision, onBring } = props
  const { say, language } = useWords()
  const [versions, setVersions] = useState<readonly Version[]>([])
  useEffect(() => {
    if (!front) return
    const ending = new AbortController()
    const { signal } = ending
    const path = `fronts/versions?depth=0&limit=${SHOWN}&sort=-createdAt&where[parent][equals]=${front}`
    void callApi(path, { language, signal }).then((answer) => {
      if (answer.ok && !signal.aborted) setVersions((answer.body as { docs: Version[] }).docs)
    })
    return () => ending.abort()
  }, [front, language, revision])
  return (
    <details className="kunye-front__history">
      <summary>{say(FRONT_WORDS.history)}</summary>
      {versions.length === 0 && <p className="kunye-front__quiet">{say(FRONT_WORDS.noHistory)}</p>}
      <ol>
        {versions.map(({ id, createdAt, version }) => (
          <li key={id}>
            <time dateTime={createdAt}>{formatDate(new Date(createdAt))}</time> · {version.revision}{' '}
            <button
              aria-label={`${formatDate(new Date(createdAt))}: ${say(FRONT_WORDS.bring)}`}
              onClick={() => onBring(version.slots ?? [])}
              type="button"
            >
              {say(FRONT_WORDS.bring)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}
