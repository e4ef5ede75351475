'use client'

import type { Piece } from '@/src/lexical/merge/Piece'
import { useWords } from '../language/useWords'
import { shownText } from './shownText'

const MOST = 2

/** Paragraphs nobody changed: a few stand there quietly, a long stretch is folded. */
export function QuietPlaces({ pieces }: { pieces: Piece<unknown>[] }) {
  const { say } = useWords()
  const texts = pieces
    .map(({ id, merged }) => [id, shownText(id, merged?.value, say)] as const)
    .filter(([, text]) => text !== '')
  const list = texts.map(([id, text]) => (
    <p className="kunye-merge__quiet" key={id}>
      {text}
    </p>
  ))
  if (list.length <= MOST) return list
  return (
    <details>
      <summary>
        {say({
          tr: `Değişmeyen ${list.length} paragraf`,
          en: `${list.length} unchanged paragraphs`,
        })}
      </summary>
      {list}
    </details>
  )
}
