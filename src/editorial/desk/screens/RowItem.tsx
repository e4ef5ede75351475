'use client'
import { Link } from '@payloadcms/ui'
import { memo } from 'react'

import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { Band } from '../bands'
import type { Card } from '../card'
import { Counts, LiveMark, Typing, When } from './CardParts'
import { sentenceWords, UNTITLED, whyOf } from './cardWords'
import { articlePath, useDeskValue } from './deskContext'
import { rowAction } from './rowAction'
import { Strip } from './Strip'

type Props = {
  card: Card
  band: Band | null
  /** The next thing this person does: its button stands out. */
  isNext?: boolean
  /** With the strip of sentences, in its own column. */
  wide?: boolean
}

/** One text as a row: why it is here, how it stands, and the one thing to do with it. */
export const RowItem = memo(function RowItem({ card, band, isNext = false, wide = false }: Props) {
  const { say } = useWords()
  const { me, now, decides, selected, act, select } = useDeskValue()
  const { id, stage, headline, words } = card
  const action = rowAction(card, band)
  const isSelected = selected.has(id)
  const look = `kunye-desk__do ${isNext ? 'kunye-desk__do--main' : ''}`
  const asked = band === 'changes' ? card.asked : null
  return (
    <li
      className={`kunye-desk__row ${wide ? 'kunye-desk__row--wide' : ''}`}
      data-band={band ?? ''}
      data-card={id}
      data-next={isNext || undefined}
      data-selected={isSelected || undefined}
    >
      <span className="kunye-desk__stage" title={say(STAGE_LABELS[stage])}>
        <StageMark stage={stage} />
        <span className="kunye-unseen">{say(STAGE_LABELS[stage])}: </span>
      </span>
      <div className="kunye-desk__what">
        <span className="kunye-desk__line">
          <Link className="kunye-desk__headline" data-row href={articlePath(id)} prefetch={false}>
            {headline || say(UNTITLED)}
          </Link>
          <LiveMark card={card} now={now} />
        </span>
        <span className="kunye-desk__why">
          {whyOf(card, band, me, now)
            .map((part) => say(part))
            .join(' · ')}
          <Typing names={card.typing} />
        </span>
      </div>
      {wide && (
        <span className="kunye-desk__said">
          <Strip card={card} />
          <span aria-hidden="true">{say(sentenceWords(card))}</span>
        </span>
      )}
      <Counts card={card} />
      <span className="kunye-desk__words">{say({ tr: `${words} söz`, en: `${words} words` })}</span>
      <span className="kunye-desk__due">
        <When card={card} now={now} />
      </span>
      <span className="kunye-desk__doing">
        {decides && (
          <button
            aria-label={say({ tr: `Seç: ${headline}`, en: `Select: ${headline}` })}
            aria-pressed={isSelected}
            className="kunye-desk__select"
            onClick={() => select(id)}
            tabIndex={-1}
            title={say({ tr: 'Seç (X)', en: 'Select (X)' })}
            type="button"
          >
            {isSelected ? '✓' : ''}
          </button>
        )}
        {action.kind === 'link' ? (
          <Link
            className={look}
            href={action.href}
            prefetch={false}
            tabIndex={-1}
            {...(action.newTab && { rel: 'noopener', target: '_blank' })}
          >
            {say(action.label)} {isNext && <kbd aria-hidden="true">↵</kbd>}
          </Link>
        ) : (
          <button className={look} onClick={() => act(card, band)} tabIndex={-1} type="button">
            {say(action.label)} {isNext && <kbd aria-hidden="true">↵</kbd>}
          </button>
        )}
      </span>
      {asked && <blockquote className="kunye-desk__asked">{asked.reason}</blockquote>}
    </li>
  )
})
