'use client'
import { useMemo } from 'react'

import { typedContent } from '@/src/editorial/admin/articleForm'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { mergeArticle } from '../mergeArticle'
import { type Content, inOneForm, type Piece, piecesOf } from '../pieces'
import { ChangedWords } from './ChangedWords'
import { placeLabel, shownText } from './shownText'

type Props = {
  before: Content
  after: Content
  /** Said where nothing differs. */
  same: Words
}

/** What differs between two versions of an article, place by place in reading order, with the words that came and went. */
export function TextChanges({ before, after, same }: Props) {
  const { say } = useWords()
  const changed = useMemo(() => changesOf(before, after), [before, after])
  if (changed === null) {
    return (
      <p>
        {say({
          tr: 'Eski metin okunamıyor; karşılaştırma yapılamadı.',
          en: 'The older text cannot be read; there is no comparison.',
        })}
      </p>
    )
  }
  if (changed.length === 0) {
    return <p>{say(same)}</p>
  }
  return (
    <div className="kunye-merge">
      {changed.map((piece) => (
        <div className="kunye-merge__place kunye-merge__place--mine" key={piece.id}>
          <p className="kunye-merge__who">
            <strong>{say(placeLabel(piece.id))}</strong>
          </p>
          <p className="kunye-merge__text">
            <ChangedWords
              after={shownText(piece.id, piece.merged?.value, say)}
              before={shownText(piece.id, piece.base, say)}
            />
          </p>
        </div>
      ))}
    </div>
  )
}

/** Laid over each other as if nobody else had written: everything that differs is ours. */
function changesOf(before: Content, after: Content): Piece<unknown>[] | null {
  const was = typedContent(before)
  const [from, own] = inOneForm(was, { ...was, ...typedContent(after) })
  const merge = from && own ? mergeArticle(from, own, from) : null
  return merge && piecesOf(merge).filter(({ merged }) => merged?.by !== 'nobody')
}
