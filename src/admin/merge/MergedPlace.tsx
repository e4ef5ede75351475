'use client'

import type { By, Piece } from '@/src/lexical/merge/Piece'
import type { Words } from '@/src/workflow/labels'
import { useWords } from '../language/useWords'
import { ChangedWords } from './ChangedWords'
import { placeLabel } from './placeLabel'
import { shownText } from './shownText'

const WHO: Record<Exclude<By, 'nobody'>, Words> = {
  mine: { tr: 'siz', en: 'you' },
  theirs: { tr: 'öteki', en: 'the other' },
  both: { tr: 'ikiniz de', en: 'both of you' },
}

type Props = { piece: Piece<unknown>; value: unknown; by: Exclude<By, 'nobody'> }

/** A place that merged by itself: what changed there, and who changed it. */
export function MergedPlace({ piece, value, by }: Props) {
  const { say } = useWords()
  return (
    <div className={`kunye-merge__place kunye-merge__place--${by}`}>
      <p className="kunye-merge__who">
        {!piece.id.startsWith('body:') && <strong>{say(placeLabel(piece.id))} </strong>}
        <span>{say(WHO[by])}</span>
      </p>
      <p className="kunye-merge__text">
        <ChangedWords
          after={shownText(piece.id, value, say)}
          before={shownText(piece.id, piece.base, say)}
        />
      </p>
    </div>
  )
}
