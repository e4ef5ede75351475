'use client'
import { type DragEvent, type ReactNode, useMemo } from 'react'

import { StageMark } from '@/src/editorial/admin/StageMark'
import { useWords } from '@/src/editorial/admin/useWords'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { Stage } from '@/src/workflow/stages'
import type { Card, DeskAnswer } from '../card'
import { COLUMN_TABLE, type Column } from '../columns'
import { moveTo, type Target, TARGET_TABLE } from '../moves'
import { CardItem } from './CardItem'
import { Sign } from './Sign'
import type { useCarrying } from './useCarrying'

type Props = {
  desk: DeskAnswer
  byId: ReadonlyMap<string, Card>
  carrying: ReturnType<typeof useCarrying>
  onMenu: (card: Card) => void
  /** Shows a column as rows, all of it. */
  onAll: (column: Column) => void
  /** Whether a filter is on, so that an empty column may be empty by it. */
  filtered: boolean
  /** Stands first in the first column: what is to be written. */
  planned: ReactNode
}

const TARGETS_OF: Readonly<Record<Column, readonly [Target, ...Target[]]>> = {
  writing: ['writing'],
  review: ['review'],
  ready: ['ready', 'scheduled'],
  live: ['live'],
}
const columnOf = (target: Target): Column => (target === 'scheduled' ? 'ready' : target)

/** The board: four columns, each with its most urgent cards; a card put into another one is a step the judge decides. */
export function Board(props: Props) {
  const { desk, byId, carrying } = props
  const cardsIn = useMemo(() => {
    const shown = new Map<Column, Card[]>()
    for (const { key, cards } of desk.columns) {
      shown.set(
        key,
        cards.flatMap((id) => {
          const card = byId.get(id)
          // On its way it stands where it is put, once.
          return card && (!carrying.placed.has(id) || key === 'live') ? [card] : []
        }),
      )
    }
    for (const [id, target] of carrying.placed) {
      const [card, column] = [byId.get(id), shown.get(columnOf(target))]
      if (card && column && !column.includes(card)) column.unshift(card)
    }
    return shown
  }, [desk, byId, carrying.placed])
  return (
    <div className="kunye-desk__board">
      {desk.columns.map((column) => (
        <BoardColumn
          {...props}
          cards={cardsIn.get(column.key) ?? []}
          column={column}
          key={column.key}
        />
      ))}
    </div>
  )
}

type ColumnProps = Props & { column: DeskAnswer['columns'][number]; cards: readonly Card[] }

function BoardColumn({ column, cards, carrying, onMenu, onAll, filtered, planned }: ColumnProps) {
  const { say } = useWords()
  const { key, count, late, parts } = column
  const { label, stages, empty } = COLUMN_TABLE[key]
  const [first, ...inside] = key === 'live' ? [stages[0]] : stages
  const isFirst = (card: Card) => !inside.some((stage) => stage === card.stage)
  const list = (some: readonly Card[]) => (
    <ul className="kunye-desk__cards">
      {some.map((card) => (
        <CardItem
          card={card}
          isHome={carrying.home === card.id}
          isMoving={carrying.placed.has(card.id)}
          key={card.id}
          onDown={carrying.down}
          onLift={carrying.lift}
          onMenu={onMenu}
        />
      ))}
    </ul>
  )
  const own = cards.filter(isFirst)
  const partOf = (stage: Stage) => cards.filter((card) => card.stage === stage && !isFirst(card))
  const rest = count - cards.length
  return (
    <section
      aria-labelledby={`kunye-column-${key}`}
      className="kunye-desk__column"
      data-column={key}
      {...dropsOn(TARGETS_OF[key][0], carrying)}
    >
      <h2 id={`kunye-column-${key}`}>
        <StageMark stage={first ?? 'draft'} /> {say(label)} <span>{count}</span>
        {late > 0 && <em>{say({ tr: `${late} geciken`, en: `${late} late` })}</em>}
      </h2>
      {TARGETS_OF[key].map((target) => (
        <Place carrying={carrying} key={target} target={target} />
      ))}
      {key === 'writing' && planned}
      {count === 0 && (
        <p className="kunye-desk__none">
          {say(empty)}{' '}
          {filtered && say({ tr: 'Süzgeci kaldırıp bakın.', en: 'Look without the filter.' })}
        </p>
      )}
      {list(own)}
      {inside.map((stage) =>
        parts[stage] ? (
          <div key={stage}>
            <h3>
              <StageMark stage={stage} /> {say(STAGE_LABELS[stage])} <span>{parts[stage]}</span>
            </h3>
            {list(partOf(stage))}
          </div>
        ) : null,
      )}
      {rest > 0 && (
        <button className="kunye-desk__more" onClick={() => onAll(key)} type="button">
          {say({ tr: `${rest} haber daha`, en: `${rest} more` })}
        </button>
      )}
    </section>
  )
}

type Carrying = Props['carrying']

/** What putting the carried card there means; null while the judge is asked, or nothing is carried. */
const moveOf = (target: Target, { carried }: Carrying) =>
  carried?.offers ? moveTo(carried.card.stage, target, carried.offers.actions) : null

/** The browser itself refuses a drop that nobody takes; until the judge has answered, it is taken and told afterwards. */
function dropsOn(target: Target, carrying: Carrying) {
  const over = (event: DragEvent) => {
    if (!carrying.carried) return
    event.stopPropagation()
    const move = moveOf(target, carrying)
    if (move === null || move.kind === 'step') event.preventDefault()
  }
  return {
    onDragEnter: over,
    onDragOver: over,
    onDrop: (event: DragEvent) => {
      if (!carrying.carried) return
      event.preventDefault()
      event.stopPropagation()
      void carrying.put(target)
    },
  }
}

/** While a card is carried: what putting it here would do, or why it cannot be put here. */
function Place({ target, carrying }: { target: Target; carrying: Carrying }) {
  const { say } = useWords()
  if (!carrying.carried) return null
  const move = moveOf(target, carrying)
  if (move?.kind === 'home') return null
  const isOpen = move === null || move.kind === 'step'
  return (
    <div
      className={`kunye-desk__target ${isOpen ? 'kunye-desk__target--open' : ''}`}
      data-target={target}
      {...dropsOn(target, carrying)}
    >
      {move === null && say({ tr: 'Bakılıyor…', en: 'Looking…' })}
      {move?.kind === 'step' &&
        say({ tr: `Bırakın: ${move.action.label}`, en: `Drop: ${move.action.label}` })}
      {move?.kind === 'closed' && (
        <>
          <Sign name="lock" />{' '}
          {target === 'scheduled'
            ? `${say(TARGET_TABLE.scheduled.label)}: ${say(move.why)}`
            : say(move.why)}
        </>
      )}
    </div>
  )
}
