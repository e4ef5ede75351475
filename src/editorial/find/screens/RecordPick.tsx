'use client'
import { useId, useState } from 'react'

import { useFound } from '@/src/editorial/admin/picker/useFound'
import { useWords } from '@/src/editorial/admin/useWords'
import { useListKeys } from './useListKeys'

type Props = {
  label: string
  collection: 'persons' | 'sources' | 'events'
  /** The chosen record, by id. */
  value: string | undefined
  names: Readonly<Record<string, string>>
  onPick: (id: string | undefined) => void
}

/** One record of a collection, found as it is typed by the newsroom's own search: a combobox of WAI-ARIA. */
export function RecordPick({ label, collection, value, names, onPick }: Props) {
  const { say } = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  // What is chosen, or chosen no more, takes the place of what had the focus.
  const [isTouched, setTouched] = useState(false)
  return (
    <div className="kunye-sayings__field kunye-sayings__pick">
      <label htmlFor={id}>{label}</label>
      {value === undefined ? (
        <Box
          collection={collection}
          id={id}
          onPick={(chosen) => {
            setTyped(null)
            setTouched(true)
            onPick(chosen)
          }}
          onTyped={setTyped}
          typed={typed}
          isFocused={isTouched}
        />
      ) : (
        <Chosen
          isFocused={isTouched}
          nameFor={(name) =>
            say({ tr: `${label}: ${name}, kaldır`, en: `${label}: ${name}, remove` })
          }
          collection={collection}
          id={id}
          known={names[value]}
          onClear={() => {
            setTouched(true)
            onPick(undefined)
          }}
          value={value}
        />
      )}
    </div>
  )
}

const focus = (element: HTMLElement | null) => element?.focus()

type ChosenProps = {
  id: string
  value: string
  known: string | undefined
  collection: Props['collection']
  isFocused: boolean
  nameFor: (name: string) => string
  onClear: () => void
}

function Chosen({ id, value, known, collection, isFocused, nameFor, onClear }: ChosenProps) {
  const { nameOf } = useFound(collection, '', known === undefined ? [value] : [])
  const name = known ?? nameOf(value)
  return (
    <button
      aria-label={nameFor(name)}
      className="kunye-sayings__chosen"
      id={id}
      onClick={onClear}
      ref={isFocused ? focus : undefined}
      type="button"
    >
      {name} <span aria-hidden="true">×</span>
    </button>
  )
}

type BoxProps = {
  id: string
  collection: Props['collection']
  /** Null: the list is closed. */
  typed: string | null
  onTyped: (typed: string | null) => void
  onPick: (id: string) => void
  isFocused: boolean
}

function Box({ id, collection, typed, onTyped, onPick, isFocused }: BoxProps) {
  const { say } = useWords()
  const list = `${id}-list`
  const { found, isLoading } = useFound(collection, typed ?? '', [])
  const shown = typed === null ? [] : found.slice(0, 12)
  const { active, onKeyDown, optionId } = useListKeys(list, shown.length, {
    onEnter: (at) => {
      const one = shown[at]
      if (one) onPick(one.value)
    },
    onEscape: () => onTyped(null),
  })
  return (
    <>
      <input
        aria-activedescendant={typed !== null && shown.length > 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={typed !== null}
        autoComplete="off"
        id={id}
        onBlur={() => onTyped(null)}
        onChange={({ target }) => onTyped(target.value)}
        onFocus={() => onTyped('')}
        onKeyDown={onKeyDown}
        ref={isFocused ? focus : undefined}
        role="combobox"
        value={typed ?? ''}
      />
      <ul hidden={typed === null} id={list} role="listbox" aria-label={say(FOUND)}>
        {shown.map(({ label, value }, at) => (
          <li
            aria-selected={at === active}
            id={optionId(at)}
            key={value}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault()
              onPick(value)
            }}
            role="option"
          >
            {label}
          </li>
        ))}
        {shown.length === 0 && typed !== null && (
          <li aria-disabled="true" aria-selected={false} role="option">
            {isLoading
              ? say({ tr: 'Aranıyor…', en: 'Searching…' })
              : say({ tr: 'Bulunamadı', en: 'None found' })}
          </li>
        )}
      </ul>
    </>
  )
}

const FOUND = { tr: 'Bulunan kayıtlar', en: 'Records found' }
