'use client'
import Link from 'next/link'
import { useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { DeskHelp } from './DeskHelp'
import { articlePath } from './deskContext'

type Props = {
  /** A story this person may read, to be shown round; null: there is none yet. */
  story: string | null
  /** Not asked again. */
  onClose: () => void
}

/** The first time at the desk: three sentences, a tour of the article's page, and the keys; until it is closed. */
export function Welcome({ story, onClose }: Props) {
  const { say } = useWords()
  const [help, setHelp] = useState(false)
  return (
    <section aria-labelledby="kunye-welcome" className="kunye-desk__welcome">
      <h2 id="kunye-welcome">{say({ tr: 'Künye’ye hoş geldiniz', en: 'Welcome to Künye' })}</h2>
      <p>
        {say({
          tr: 'Önce sizi bekleyenler, altında yürüyen işler, yanda gün. Bir haberin koyu düğmesi sıradaki adımdır. Her cümlenin kimin sözü olduğu yazılabilir: metinde F2 önerir, Enter kabul eder.',
          en: 'First what waits for you, below it what is under way, beside it the day. A story’s dark button is its next step. Every sentence can say who said it: in the text F2 proposes, Enter accepts.',
        })}
      </p>
      <div className="kunye-actions">
        {story !== null && (
          <Link className="kunye-action" href={`${articlePath(story)}?tur=1`} onClick={onClose}>
            {say({ tr: 'Bir haberde gezdir (1 dakika)', en: 'Show me round a story (1 minute)' })}
          </Link>
        )}
        <button className="kunye-action" onClick={() => setHelp(true)} type="button">
          {say({ tr: 'Tuşları göster', en: 'Show the keys' })}
        </button>
        <button className="kunye-action" onClick={onClose} type="button">
          {say({ tr: 'Bir daha gösterme', en: 'Do not show again' })}
        </button>
      </div>
      {help && <DeskHelp onClose={() => setHelp(false)} />}
    </section>
  )
}
