'use client'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { ROW_LISTS } from '@/src/workflow/articleFields'
import { type By, type Choice, type Decisions, type MergedArticle, type Piece } from '../pieces'
import { ChangedWords } from './ChangedWords'
import { ConflictPlace } from './ConflictPlace'
import { placeLabel, shownText } from './shownText'
import { stretches } from './wordChanges'

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

const WHO: Record<Exclude<By, 'nobody'>, Words> = {
  mine: { tr: 'siz', en: 'you' },
  theirs: { tr: 'öteki', en: 'the other' },
  both: { tr: 'ikiniz de', en: 'both of you' },
}

type PlaceProps = { piece: Piece<unknown>; value: unknown; by: Exclude<By, 'nobody'> }

/** A place that merged by itself: what changed there, and who changed it. */
function MergedPlace({ piece, value, by }: PlaceProps) {
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

const MOST = 2

/** Paragraphs nobody changed: a few stand there quietly, a long stretch is folded. */
function QuietPlaces({ pieces }: { pieces: Piece<unknown>[] }) {
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
