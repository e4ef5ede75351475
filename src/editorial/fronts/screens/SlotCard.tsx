'use client'
import { type DragEvent, useId } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import {
  SLOT_KIND_LABELS,
  SLOT_LAYOUT_LABELS,
  SLOT_LAYOUTS,
  type SlotLayout,
} from '@/src/editorial/projection/fronts/slots'
import { type Item, moved, newRowId, type Slot, withItem } from './arrangement'
import { FRONT_WORDS } from './frontScreenWords'
import { ItemDetails } from './ItemDetails'
import { MoveButtons } from './MoveButtons'
import { StoryPicker } from './StoryPicker'

type Props = {
  slot: Slot
  at: number
  count: number
  sectionName: string | null
  names: Readonly<Record<string, string>>
  onChange: (part: Partial<Slot>) => void
  onMove: (from: number, to: number) => void
  onRemove: () => void
  onName: (id: string, name: string) => void
}

const FULL = { corrections: true, latest: true } as Record<string, true | undefined>
const DRAGGED = 'text/plain'

/** One slot: what it is called, how it is laid out, and the stories that stand in it. */
export function SlotCard(props: Props) {
  const { slot, at, count, sectionName, names, onChange, onMove, onRemove, onName } = props
  const { say } = useWords()
  const id = useId()
  const items = slot.items ?? []
  const name = sectionName ?? say(SLOT_KIND_LABELS[slot.kind])
  const called = (item: Item): string =>
    item.headline || names[item.article ?? ''] || item.url || say(SLOT_KIND_LABELS[slot.kind])
  const drop = (event: DragEvent, to: number): void => {
    const [of, from] = event.dataTransfer.getData(DRAGGED).split('/')
    if (of !== id) return
    event.preventDefault()
    event.stopPropagation()
    onChange({ items: moved(items, Number(from), to) })
  }
  return (
    <section
      aria-labelledby={id}
      className={slot.off ? 'kunye-front__slot is-off' : 'kunye-front__slot'}
      data-slot={slot.kind}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [of, from] = event.dataTransfer.getData(DRAGGED).split('/')
        if (of === 'slot') onMove(Number(from), at)
      }}
    >
      <header
        className="kunye-front__slot-head"
        draggable
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, `slot/${at}`)}
      >
        <h2 id={id}>{name}</h2>
        <MoveButtons {...{ name, at, count }} onMove={(to) => onMove(at, to)} />
        {slot.kind !== 'corrections' && (
          <label className="kunye-front__check">
            <input
              checked={slot.off === true}
              onChange={({ target }) => onChange({ off: target.checked })}
              type="checkbox"
            />
            {say(FRONT_WORDS.off)}
          </label>
        )}
        {slot.kind === 'sectionRow' && (
          <>
            <select
              aria-label={`${name}: ${say(FRONT_WORDS.layout)}`}
              onChange={({ target }) => onChange({ layout: target.value as SlotLayout })}
              value={slot.layout ?? 'tower'}
            >
              {SLOT_LAYOUTS.map((layout) => (
                <option key={layout} value={layout}>
                  {say(SLOT_LAYOUT_LABELS[layout])}
                </option>
              ))}
            </select>
            <button
              aria-label={`${name}: ${say(FRONT_WORDS.remove)}`}
              onClick={onRemove}
              type="button"
            >
              ×
            </button>
          </>
        )}
      </header>
      {items.length === 0 && slot.kind !== 'alert' && (
        <p className="kunye-front__quiet">{say(FRONT_WORDS.auto)}</p>
      )}
      <ol className="kunye-front__items">
        {items.map((item, index) => (
          <li
            key={item.id ?? index}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => drop(event, index)}
          >
            <div
              className="kunye-front__item"
              draggable
              onDragStart={(event) => event.dataTransfer.setData(DRAGGED, `${id}/${index}`)}
            >
              <span>{called(item)}</span>
              <MoveButtons
                {...{ name: called(item), at: index, count: items.length }}
                onMove={(to) => onChange({ items: moved(items, index, to) })}
              />
              <button
                aria-label={`${called(item)}: ${say(FRONT_WORDS.remove)}`}
                onClick={() => onChange({ items: items.filter((_, one) => one !== index) })}
                type="button"
              >
                ×
              </button>
            </div>
            <details>
              <summary>{say(FRONT_WORDS.details)}</summary>
              <ItemDetails
                {...{ item, names, onName }}
                kind={slot.kind}
                onChange={(part) => onChange(withItem(slot, index, part))}
              />
            </details>
          </li>
        ))}
      </ol>
      {!FULL[slot.kind] && (
        <StoryPicker
          collection="articles"
          label={FRONT_WORDS.addStory}
          onPick={({ value, label }) => {
            onName(value, label)
            onChange({ items: [...items, { id: newRowId(), article: value }] })
          }}
        />
      )}
    </section>
  )
}
