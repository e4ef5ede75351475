'use client'

import type { Choice, Decisions } from '@/src/lexical/merge/decide'
import { ROW_LISTS, type MergedArticle } from '@/src/lexical/merge/MergedArticle'
import type { Piece } from '@/src/lexical/merge/Piece'
import { ConflictPlace } from './ConflictPlace'
import { MergedPlace } from './MergedPlace'
import { QuietPlaces } from './QuietPlaces'
import { stretches } from './stretches'

type Props = {
  merge: MergedArticle
  decisions: Decisions
  onChoose: (id: string, choice: Choice) => void
  onNext: () => void
}

/** The merged article in reading order: what nobody touched is quiet, what changed is marked, what collides is asked. */
export function MergeView({ merge, decisions, onChoose, onNext }: Props) {
  const place = (piece: Piece<unknown>) => {
    const { id, merged } = piece
    if (merged) {
      return merged.by === 'nobody' ? null : (
        <MergedPlace by={merged.by} key={id} piece={piece} value={merged.value} />
      )
    }
    return (
      <ConflictPlace
        chosen={decisions[id]}
        key={id}
        onChoose={(choice) => onChoose(id, choice)}
        onNext={onNext}
        piece={piece}
      />
    )
  }
  return (
    <div className="kunye-merge">
      {merge.fields.map(place)}
      {stretches(merge.body).map(({ quiet, pieces }) =>
        quiet ? <QuietPlaces key={pieces[0]?.id} pieces={pieces} /> : pieces.map(place),
      )}
      {ROW_LISTS.flatMap((list): Piece<unknown>[] => merge.rows[list]).map(place)}
    </div>
  )
}
