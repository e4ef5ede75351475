'use client'
import { useEffect, useId, useState } from 'react'

import { fetchRecords, type Found } from '@/src/editorial/admin/picker/fetchRecords'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { findStories, type FoundStory } from './findStories'
import { FRONT_WORDS } from './frontScreenWords'

type Props = {
  label: Words
  collection: 'articles' | 'media'
  onPick: (found: Found) => void
}

const SHOWN = 8
const PAUSE_MS = 200
type Offered = Found & Partial<Pick<FoundStory, 'waits'>>

/** A box that finds records by what one types: arrows choose, Enter takes, Escape leaves it. */
export function StoryPicker({ label, collection, onPick }: Props) {
  const { say, language } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly Offered[] | null>(null)
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const ending = new AbortController()
    const { signal } = ending
    const asked = { language, limit: SHOWN, signal, typed }
    const timer = setTimeout(() => {
      const found: Promise<readonly Offered[] | null> =
        collection === 'articles'
          ? findStories(asked)
          : fetchRecords({ ...asked, collection, title: 'alt' })
      void found.then((records) => {
        if (signal.aborted) return
        setFound(records ?? [])
        setAt(0)
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [collection, isOpen, language, typed])
  const close = () => {
    setOpen(false)
    setTyped('')
    setFound(null)
  }
  const take = (one: Found | undefined) => {
    if (!one) return
    onPick(one)
    close()
  }
  const options = isOpen && found ? found : []
  const press = (key: string): boolean => {
    if (key === 'ArrowDown') setAt((now) => Math.min(now + 1, options.length - 1))
    else if (key === 'ArrowUp') setAt((now) => Math.max(now - 1, 0))
    else if (key === 'Enter') take(options[at])
    else if (key === 'Escape') close()
    else return false
    return true
  }
  const active = options[at] && `${id}-${at}`
  return (
    <div className="kunye-front__picker">
      <label htmlFor={id}>{say(label)}</label>
      <input
        aria-activedescendant={active}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded={options.length > 0}
        autoComplete="off"
        id={id}
        onBlur={close}
        onChange={({ target }) => {
          setTyped(target.value)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault()
        }}
        placeholder={say(FRONT_WORDS.search)}
        role="combobox"
        type="text"
        value={typed}
      />
      <ul
        aria-label={say(label)}
        className="kunye-front__options"
        hidden={options.length === 0}
        id={`${id}-list`}
        role="listbox"
      >
        {options.map((one, index) => (
          <li
            aria-selected={index === at}
            id={`${id}-${index}`}
            key={one.value}
            // Before the box loses the focus.
            onMouseDown={(event) => {
              event.preventDefault()
              take(one)
            }}
            role="option"
          >
            {one.label}
            {one.waits && <span className="kunye-front__quiet"> · {say(one.waits)}</span>}
          </li>
        ))}
      </ul>
      {isOpen && found?.length === 0 && (
        <p className="kunye-front__quiet" role="status">
          {say(FRONT_WORDS.none)}
        </p>
      )}
    </div>
  )
}
