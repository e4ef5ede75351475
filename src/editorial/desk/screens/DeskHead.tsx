'use client'
import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { DUE, type DeskQuery, type View, VIEWS } from '../query'
import type { Choices } from './deskContext'

const VIEW_WORDS: Readonly<Record<View, Words>> = {
  board: { tr: 'Pano', en: 'Board' },
  rows: { tr: 'Satırlar', en: 'Rows' },
  week: { tr: 'Takvim', en: 'Calendar' },
  people: { tr: 'Kimde ne var', en: 'Who has what' },
}
const DUE_WORDS: Readonly<Record<NonNullable<DeskQuery['due']>, Words>> = {
  late: { tr: 'Geciken', en: 'Late' },
  today: { tr: 'Bugün teslim', en: 'Due today' },
  week: { tr: 'Bu hafta teslim', en: 'Due this week' },
  none: { tr: 'Teslimi yok', en: 'No due time' },
}

type Props = {
  query: DeskQuery
  view: View
  choices: Choices
  writes: boolean
  /** Nothing waits: a new story is the next step. */
  isNext: boolean
  onQuery: (change: Partial<DeskQuery>) => void
  onView: (view: View) => void
  /** What stands after the filters. */
  children: ReactNode
}

/** The head of the desk: which view, which of the texts, and a new one. */
export function DeskHead(props: Props) {
  const { query, view, choices, writes, isNext, onQuery, onView, children } = props
  const { say } = useWords()
  const named = (all: Choices['desks']) => all.map(({ id, name }) => [id, name] as const)
  return (
    <header className="kunye-desk__head">
      <h1>{say({ tr: 'Masa', en: 'Desk' })}</h1>
      <div
        aria-label={say({ tr: 'Görünüm', en: 'View' })}
        className="kunye-desk__views"
        role="group"
      >
        {VIEWS.map((one, at) => (
          <button
            aria-keyshortcuts={String(at + 1)}
            aria-pressed={one === view}
            key={one}
            onClick={() => onView(one)}
            title={`${say(VIEW_WORDS[one])} (${at + 1})`}
            type="button"
          >
            {say(VIEW_WORDS[one])}
          </button>
        ))}
      </div>
      <div
        aria-label={say({ tr: 'Süzgeç', en: 'Filter' })}
        className="kunye-desk__filters"
        role="group"
      >
        <Choice
          label={say({ tr: 'Masa', en: 'Desk' })}
          none={say({ tr: 'Bütün masalar', en: 'All desks' })}
          onChange={(desk) => onQuery({ desk })}
          options={named(choices.desks)}
          value={query.desk}
        />
        <Choice
          label={say({ tr: 'Kimde', en: 'Whose' })}
          none={say({ tr: 'Kimde: herkes', en: 'Whose: everybody’s' })}
          onChange={(person) => onQuery({ person })}
          options={[['me', say({ tr: 'Bana bakan', en: 'Mine' })], ...named(choices.people)]}
          value={query.person}
        />
        <Choice
          label={say({ tr: 'Bölüm', en: 'Section' })}
          none={say({ tr: 'Bütün bölümler', en: 'All sections' })}
          onChange={(section) => onQuery({ section })}
          options={named(choices.sections)}
          value={query.section}
        />
        <Choice
          label={say({ tr: 'Teslim', en: 'Due' })}
          none={say({ tr: 'Teslim: hepsi', en: 'Due: any' })}
          onChange={(due) => onQuery({ due: DUE.find((one) => one === due) })}
          options={DUE.map((one) => [one, say(DUE_WORDS[one])])}
          value={query.due}
        />
        <button
          aria-pressed={query.blocked === '1'}
          className="kunye-desk__chip"
          onClick={() => onQuery({ blocked: query.blocked ? undefined : '1' })}
          type="button"
        >
          <span aria-hidden="true" className="kunye-octagon" />{' '}
          {say({ tr: 'Engeli olan', en: 'Blocked' })}
        </button>
        {children}
      </div>
      {writes && (
        <Link
          className={`kunye-desk__do kunye-desk__new ${isNext ? 'kunye-desk__do--main' : ''}`}
          href="/admin/collections/articles/create"
          prefetch={false}
        >
          {say({ tr: 'Yeni haber', en: 'New story' })} <kbd aria-hidden="true">N</kbd>
        </Link>
      )}
    </header>
  )
}

type ChoiceProps = {
  label: string
  none: string
  options: readonly (readonly [value: string, name: string])[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** The browser's own list, which every keyboard and phone knows. One that nothing can be chosen from is not shown. */
function Choice({ label, none, options, value, onChange }: ChoiceProps) {
  if (options.length === 0) return null
  return (
    <select
      aria-label={label}
      className="kunye-desk__chip"
      data-on={value !== undefined || undefined}
      onChange={(event) => onChange(event.target.value || undefined)}
      value={value ?? ''}
    >
      <option value="">{none}</option>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  )
}
