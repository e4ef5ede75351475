'use client'
import { type KeyboardEvent, useId } from 'react'
import type { Choice, Piece } from '../pieces'
import type { Words } from '@/src/language/words'
import { useWords } from '@/src/editorial/admin/useWords'
import { ChangedWords } from './ChangedWords'
import { placeLabel, shownText } from './shownText'

const NAMES: Record<Choice, Words> = {
  mine: { tr: 'Benimki', en: 'Mine' },
  theirs: { tr: 'Ötekinin', en: 'Theirs' },
  both: { tr: 'İkisi de (önce benimki)', en: 'Both (mine first)' },
}

type Props = {
  piece: Piece<unknown>
  chosen: Choice | undefined
  onChoose: (choice: Choice) => void
  /** Enter: this one is decided, on to what is next. */
  onNext: () => void
}

/** A place both changed: one choice, by arrows and Enter or by hand. */
export function ConflictPlace({ piece, chosen, onChoose, onNext }: Props) {
  const { say } = useWords()
  const name = useId()
  const ways: Choice[] = piece.mayBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const way = ways.find((choice) => choice === (event.target as HTMLInputElement).value)
    if (way) onChoose(way)
    onNext()
  }
  return (
    <fieldset
      className={chosen ? 'kunye-conflict kunye-conflict--decided' : 'kunye-conflict'}
      onKeyDown={onKeyDown}
    >
      <legend>
        {say(placeLabel(piece.id))}:{' '}
        {say({ tr: 'ikiniz de değiştirdiniz', en: 'both of you changed it' })}
      </legend>
      <div className="kunye-conflict__ways">
        {ways.map((way) => (
          <label className={way === chosen ? 'kunye-way kunye-way--chosen' : 'kunye-way'} key={way}>
            <span className="kunye-way__name">
              <input
                checked={way === chosen}
                name={name}
                onChange={() => onChoose(way)}
                type="radio"
                value={way}
              />
              {say(NAMES[way])}
            </span>
            {way !== 'both' && (
              <span className="kunye-merge__text">
                {piece[way] === null || piece[way] === undefined ? (
                  <em>{say({ tr: 'Silindi.', en: 'Deleted.' })}</em>
                ) : (
                  <ChangedWords
                    after={shownText(piece.id, piece[way], say)}
                    before={shownText(piece.id, piece.base, say)}
                  />
                )}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
