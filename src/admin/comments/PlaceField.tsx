'use client'

import { useId } from 'react'

import { useWords } from '../language/useWords'
import { COMMENT_TEXTS, FIELD_WORDS } from './commentTexts'
import type { CommentPlace } from './placesFor'

type Props = {
  places: readonly CommentPlace[]
  place: CommentPlace | null
  onChange: (place: CommentPlace) => void
}

/** What a new comment is about; the chosen words are shown in full. */
export function PlaceField({ places, place, onChange }: Props) {
  const { say } = useWords()
  const id = useId()
  const nameOf = (one: CommentPlace) => {
    if (one.key === 'article') return say({ tr: 'Haberin tümü', en: 'The whole article' })
    const field = say(FIELD_WORDS[one.field])
    return one.key === 'words'
      ? say({
          tr: `Seçtiğiniz sözcükler (${field})`,
          en: `The words you selected (${field})`,
        })
      : field
  }
  return (
    <div className="kunye-field">
      <label htmlFor={id}>{say(COMMENT_TEXTS.where)}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = places.find(({ key }) => key === event.target.value)
          if (chosen) onChange(chosen)
        }}
        value={place?.key}
      >
        {places.map((one) => (
          <option key={one.key} value={one.key}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      {place && place.key !== 'article' && (
        <blockquote className="kunye-quote">{place.selector.exact}</blockquote>
      )}
    </div>
  )
}
