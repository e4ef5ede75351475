'use client'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { COMMENT_TEXTS } from './commentTexts'

type Props = {
  article: string
  value: string
  onChange: (value: string) => void
  /** Somebody was chosen; the name stands in the text from now on. */
  onName: (id: string, name: string) => void
}
type Reader = z.infer<typeof answer>['readers'][number]

const answer = z.object({ readers: z.array(z.object({ id: z.string(), name: z.string() })) })
const PAUSE_MS = 150
/** A name is at most three words; what follows an `@` over more is no name. */
const TYPED = /(?:^|\s)@([^\s@]*(?: [^\s@]+){0,2})$/

/** Where the `@` before the caret begins and what was typed after it, or null. */
function typedName(text: string, caret: number): { at: number; typed: string } | null {
  const before = text.slice(Math.max(0, caret - 120), caret)
  const typed = TYPED.exec(before)?.[1]
  return typed === undefined ? null : { at: caret - typed.length - 1, typed }
}

/** The ids of those whose name, with its `@`, still stands in a comment. Pure. */
export const namedIn = (body: string, chosen: ReadonlyMap<string, string>): string[] =>
  [...chosen].filter(([, name]) => name !== '' && body.includes(`@${name}`)).map(([id]) => id)

/** A comment's words taken apart at the names in it: each `@Name` a part of its own. Pure. */
export function partsOf(body: string, names: readonly string[]): string[] {
  const parts: string[] = []
  let from = 0
  const longestFirst = names.map((name) => `@${name}`).sort((a, b) => b.length - a.length)
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    const found = longestFirst.find((name) => body.startsWith(name, at))
    if (!found) continue
    if (at > from) parts.push(body.slice(from, at))
    parts.push(found)
    from = at + found.length
    at = from - 1
  }
  if (from < body.length) parts.push(body.slice(from))
  return parts
}

/** The words of a comment. `@` and letters offer who may read the article: arrows and Enter choose, Escape does without. */
export function MentionBox({ article, value, onChange, onName }: Props) {
  const { say, language } = useWords()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState<{ at: number; typed: string } | null>(null)
  const [readers, setReaders] = useState<readonly Reader[]>([])
  const [active, setActive] = useState(0)
  const isOpen = asked !== null && readers.length > 0

  useEffect(() => {
    setActive(0)
    if (asked === null) return setReaders([])
    const call = new AbortController()
    const timer = window.setTimeout(() => {
      const query = new URLSearchParams({ q: asked.typed })
      const path = `articles/${article}/readers?${query}`
      void callApi(path, { language, signal: call.signal }).then((found) => {
        if (call.signal.aborted) return
        setReaders(found.ok ? (answer.safeParse(found.body).data?.readers ?? []) : [])
      })
    }, PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
      call.abort()
    }
  }, [asked, article, language])

  const look = () => {
    const { selectionStart = 0, value: text = '' } = box.current ?? {}
    const next = typedName(text, selectionStart)
    setAsked((now) => (now?.at === next?.at && now?.typed === next?.typed ? now : next))
  }
  const choose = ({ id: user, name }: Reader) => {
    if (!asked) return
    const end = asked.at + 1 + asked.typed.length
    const named = `${value.slice(0, asked.at)}@${name} `
    // At once: the next letter is typed at the caret that is set here.
    flushSync(() => {
      onChange(named + value.slice(end).trimStart())
      onName(user, name)
      setAsked(null)
    })
    box.current?.focus()
    box.current?.setSelectionRange(named.length, named.length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const reader = readers[active]
    if (step !== 0) setActive((active + step + readers.length) % readers.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && reader) choose(reader)
    else if (event.key === 'Escape') setAsked(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="kunye-field kunye-mention">
      <label htmlFor={id}>
        {say(COMMENT_TEXTS.body)}
        <span aria-hidden="true"> *</span>
      </label>
      <textarea
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-describedby={`${id}-hint`}
        aria-haspopup="listbox"
        aria-required
        id={id}
        maxLength={4000}
        onBlur={() => setAsked(null)}
        onChange={(event) => {
          onChange(event.target.value)
          look()
        }}
        onClick={look}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (/^(?:Arrow(?:Left|Right)|Home|End)$/.test(event.key)) look()
        }}
        ref={box}
        rows={3}
        value={value}
      />
      {isOpen && (
        <ul
          aria-label={say({ tr: 'Adı anılabilecekler', en: 'Who can be named' })}
          className="kunye-mention__list"
          id={`${id}-list`}
          role="listbox"
        >
          {readers.map((reader, index) => (
            <li
              aria-selected={index === active}
              id={`${id}-${index}`}
              key={reader.id}
              onClick={() => choose(reader)}
              // The press would take the focus, and with it the list.
              onMouseDown={(event) => event.preventDefault()}
              role="option"
            >
              {reader.name}
            </li>
          ))}
        </ul>
      )}
      <p className="kunye-hint" id={`${id}-hint`}>
        {say(COMMENT_TEXTS.bodyHint)}
      </p>
    </div>
  )
}
