'use client'
import { Link } from '@payloadcms/ui'
import { memo } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Card } from '../card'
import { Counts, LiveMark, Person, Typing, When } from './CardParts'
import { editWords, UNTITLED } from './cardWords'
import { articlePath, useDeskValue } from './deskContext'
import { Strip } from './Strip'

type Props = {
  card: Card
  /** Where it is on its way to, and not yet. */
  isMoving: boolean
  /** It has just come back from where it was refused. */
  isHome: boolean
  onMenu: (card: Card) => void
  onLift: (card: Card) => void
  onDown: () => void
}

/** One text on the board: a link that can be carried, with a menu that does the same. */
export const CardItem = memo(function CardItem(props: Props) {
  const { card, isMoving, isHome, onMenu, onLift, onDown } = props
  const { say } = useWords()
  const { now } = useDeskValue()
  const { id, headline, words, section } = card
  const person = card.assignee ?? card.author
  const edit = editWords(card)
  return (
    <li
      className="kunye-desk__card"
      data-card={id}
      data-home={isHome || undefined}
      data-moving={isMoving || undefined}
      draggable
      onDragEnd={onDown}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', headline)
        onLift(card)
      }}
    >
      <LiveMark card={card} now={now} />
      <Link
        className="kunye-desk__headline"
        data-row
        draggable={false}
        href={articlePath(id)}
        prefetch={false}
      >
        {headline || say(UNTITLED)}
      </Link>
      <Typing names={card.typing} />
      <span className="kunye-desk__meta">
        {person && <Person {...person} />}
        <span className="kunye-desk__place">
          {[section?.name, say({ tr: `${words} söz`, en: `${words} words` })]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <When card={card} now={now} />
      </span>
      <span className="kunye-desk__meta">
        <Strip card={card} />
        <Counts card={card} />
      </span>
      {edit && <span className="kunye-desk__edit">{say(edit)}</span>}
      <button
        aria-label={say({ tr: `Taşı: ${headline}`, en: `Move: ${headline}` })}
        className="kunye-desk__menu"
        onClick={() => onMenu(card)}
        title={say({ tr: 'Taşı (M)', en: 'Move (M)' })}
        type="button"
      >
        <span aria-hidden="true">⋯</span>
      </button>
    </li>
  )
})
