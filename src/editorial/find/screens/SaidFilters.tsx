'use client'
import { type ReactNode, useEffect, useId, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { MODE_LABELS } from '@/src/editorial/sourcing/labels'
import type { Words } from '@/src/language/words'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'
import type { Named } from '../saidAnswer'
import type { SaidQuery } from '../saidQuery'
import { RecordPick } from './RecordPick'

type Props = {
  query: SaidQuery
  sections: readonly Named[]
  names: Readonly<Record<string, string>>
  onChange: (part: Partial<SaidQuery>) => void
}

const RECORDS: readonly {
  name: 'speaker' | 'source' | 'about' | 'event'
  of: 'persons' | 'sources' | 'events'
  label: Words
}[] = [
  { name: 'speaker', of: 'persons', label: { tr: 'Söyleyen', en: 'Speaker' } },
  { name: 'source', of: 'sources', label: { tr: 'Kaynak', en: 'Source' } },
  { name: 'about', of: 'persons', label: { tr: 'Hakkında', en: 'About' } },
  { name: 'event', of: 'events', label: { tr: 'Olay', en: 'Event' } },
]

const WAIT_MS = 250

/** What is asked of the register; each choice is in the address at once. */
export function SaidFilters({ query, sections, names, onChange }: Props) {
  const { say } = useWords()
  const isFiltered = Object.values(query).some((value) => value !== undefined)
  return (
    <div
      aria-label={say({ tr: 'Söz süzgeci', en: 'Filter of what was said' })}
      className="kunye-sayings__filters"
      role="group"
    >
      <TypedWords onWords={(q) => onChange({ q })} value={query.q ?? ''} />
      {RECORDS.map(({ name, of, label }) => (
        <RecordPick
          collection={of}
          key={name}
          label={say(label)}
          names={names}
          onPick={(id) => onChange({ [name]: id })}
          value={query[name]}
        />
      ))}
      <Field label={say({ tr: 'Nasıl', en: 'How' })}>
        {(id) => (
          <select
            id={id}
            onChange={({ target }) =>
              onChange({ mode: ATTRIBUTION_MODES.find((mode) => mode === target.value) })
            }
            value={query.mode ?? ''}
          >
            <option value="">{say({ tr: 'Hepsi', en: 'Any' })}</option>
            {ATTRIBUTION_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {say(MODE_LABELS[mode])}
              </option>
            ))}
          </select>
        )}
      </Field>
      {sections.length > 0 && (
        <Field label={say({ tr: 'Bölüm', en: 'Section' })}>
          {(id) => (
            <select
              id={id}
              onChange={({ target }) => onChange({ section: target.value || undefined })}
              value={query.section ?? ''}
            >
              <option value="">{say({ tr: 'Bütün bölümler', en: 'All sections' })}</option>
              {sections.map((section) => (
                <option key={section.id} value={section.id}>
                  {section.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {(['from', 'to'] as const).map((end) => (
        <Field
          key={end}
          label={
            end === 'from' ? say({ tr: 'Şu günden', en: 'From' }) : say({ tr: 'Şu güne', en: 'To' })
          }
        >
          {(id) => (
            <input
              id={id}
              onChange={({ target }) => onChange({ [end]: target.value || undefined })}
              type="date"
              value={query[end] ?? ''}
            />
          )}
        </Field>
      ))}
      <label className="kunye-sayings__check">
        <input
          checked={query.live === '1'}
          onChange={({ target }) => onChange({ live: target.checked ? '1' : undefined })}
          type="checkbox"
        />
        {say({ tr: 'Yalnız yayındakiler', en: 'Only what is live' })}
      </label>
      {isFiltered && (
        <button
          className="kunye-desk__do"
          onClick={() =>
            onChange(Object.fromEntries(Object.keys(query).map((name) => [name, undefined])))
          }
          type="button"
        >
          {say({ tr: 'Süzgeçleri kaldır', en: 'Clear filters' })}
        </button>
      )}
    </div>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="kunye-sayings__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

/** Asked a moment after the last letter. */
function TypedWords({
  value,
  onWords,
}: {
  value: string
  onWords: (words: string | undefined) => void
}) {
  const { say } = useWords()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const timer = window.setTimeout(() => onWords(typed.trim() || undefined), WAIT_MS)
    return () => window.clearTimeout(timer)
  }, [typed, value, onWords])
  return (
    <Field label={say({ tr: 'Sözde geçen', en: 'Words in it' })}>
      {(id) => (
        <input
          id={id}
          maxLength={200}
          onChange={({ target }) => setTyped(target.value)}
          type="search"
          value={typed}
        />
      )}
    </Field>
  )
}
