'use client'

import { type ReactNode, use } from 'react'

import { goTo } from '@/src/editorial/editor/screens/editorEvents'
import type { ShownFinding } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { DecidedArticle } from './decidedArticle'

type Props = { finding: ShownFinding; onLeave: () => void; children?: ReactNode }

/** One finding: its sentence, the words it is about, and the way to them (`onLeave` closes what stands before the text). */
export function FindingItem({ finding, onLeave, children }: Props) {
  const { say } = useWords()
  const { where, severity, message } = finding
  const elsewhere = use(DecidedArticle)
  const jump = () => {
    onLeave()
    // After the dialog has given the focus back.
    window.setTimeout(() => goTo({ field: where.field, span: where }), 50)
  }
  return (
    <li className={`kunye-finding kunye-finding--${severity}`}>
      <p>{say(message)}</p>
      {where.quote !== '' && (
        <blockquote>
          {where.quote.length > 240 ? `${where.quote.slice(0, 240)}…` : where.quote}
        </blockquote>
      )}
      {elsewhere ? (
        <a className="kunye-link" href={`/admin/collections/articles/${elsewhere.id}`}>
          {say({ tr: 'Metni aç', en: 'Open the text' })}
        </a>
      ) : (
        <button className="kunye-link" onClick={jump} type="button">
          {say({ tr: 'Metinde göster', en: 'Show in the text' })}
        </button>
      )}
      {children}
    </li>
  )
}
