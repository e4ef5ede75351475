'use client'

import { useId } from 'react'

import { useWords } from '../language/useWords'
import type { InputDraft } from './inputDraft'
import { useColleagues } from './useColleagues'

type Props = {
  draft: InputDraft
  onChange: (change: Partial<InputDraft>) => void
  /** Who touched the text and so cannot review it. */
  contributors: readonly string[]
}

/** Reviewer, assignee and due time of an assignment. */
export function PeopleFields({ draft, onChange, contributors }: Props) {
  const { say } = useWords()
  const id = useId()
  const colleagues = useColleagues()
  const decides = (roles: readonly string[]) => roles.includes('editor') || roles.includes('chief')
  const writes = (roles: readonly string[]) => roles.includes('reporter') || decides(roles)
  const nobody = colleagues
    ? say({ tr: 'Olduğu gibi kalsın', en: 'Leave as it is' })
    : say({ tr: 'Yükleniyor…', en: 'Loading…' })
  return (
    <>
      <div className="kunye-field">
        <label htmlFor={`${id}-reviewer`}>{say({ tr: 'İnceleyen', en: 'Reviewer' })}</label>
        <select
          aria-describedby={`${id}-hint`}
          id={`${id}-reviewer`}
          onChange={(event) => onChange({ reviewer: event.target.value })}
          value={draft.reviewer}
        >
          <option value="">{nobody}</option>
          {(colleagues ?? [])
            .filter((person) => decides(person.roles) && !contributors.includes(person.id))
            .map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
        <p className="kunye-hint" id={`${id}-hint`}>
          {say({
            tr: 'Metne dokunmamış editörler listelenir.',
            en: 'Editors who did not work on the text.',
          })}
        </p>
      </div>
      <div className="kunye-field">
        <label htmlFor={`${id}-assignee`}>{say({ tr: 'Görevli muhabir', en: 'Assignee' })}</label>
        <select
          id={`${id}-assignee`}
          onChange={(event) => onChange({ assignee: event.target.value })}
          value={draft.assignee}
        >
          <option value="">{nobody}</option>
          {(colleagues ?? [])
            .filter((person) => writes(person.roles))
            .map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
      </div>
      <div className="kunye-field">
        <label htmlFor={`${id}-due`}>{say({ tr: 'Teslim zamanı', en: 'Due' })}</label>
        <input
          id={`${id}-due`}
          onChange={(event) => onChange({ dueAt: event.target.value })}
          type="datetime-local"
          value={draft.dueAt}
        />
      </div>
    </>
  )
}
