'use client'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useWords } from '@/src/editorial/admin/useWords'
import { may } from '@/src/workflow/roles'
import type { InputDraft } from './inputDraft'

type Props = {
  /** Which of the three. */
  asks: readonly string[]
  draft: InputDraft
  onChange: (change: Partial<InputDraft>) => void
  /** Who touched the text and so cannot review it. */
  contributors: readonly string[]
}

/** Reviewer, assignee and due time of an assignment. */
export function PeopleFields({ asks, draft, onChange, contributors }: Props) {
  const { say } = useWords()
  const id = useId()
  const colleagues = useColleagues()
  const nobody = colleagues
    ? say({ tr: 'Olduğu gibi kalsın', en: 'Leave as it is' })
    : say({ tr: 'Yükleniyor…', en: 'Loading…' })
  return (
    <>
      {asks.includes('reviewer') && (
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
              .filter((person) => may(person, 'decide') && !contributors.includes(person.id))
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
      )}
      {asks.includes('assignee') && (
        <div className="kunye-field">
          <label htmlFor={`${id}-assignee`}>{say({ tr: 'Görevli muhabir', en: 'Assignee' })}</label>
          <select
            id={`${id}-assignee`}
            onChange={(event) => onChange({ assignee: event.target.value })}
            value={draft.assignee}
          >
            <option value="">{nobody}</option>
            {(colleagues ?? [])
              .filter((person) => may(person, 'write'))
              .map(({ id: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
          </select>
        </div>
      )}
      {asks.includes('dueAt') && (
        <div className="kunye-field">
          <label htmlFor={`${id}-due`}>{say({ tr: 'Teslim zamanı', en: 'Due' })}</label>
          <input
            id={`${id}-due`}
            onChange={(event) => onChange({ dueAt: event.target.value })}
            type="datetime-local"
            value={draft.dueAt}
          />
        </div>
      )}
    </>
  )
}

const person = z.object({
  id: z.string(),
  name: z.string().default('?'),
  roles: z.array(z.string()).default([]),
  disabled: z.boolean().nullish(),
})
const answer = z.object({ docs: z.array(person) })
type Colleague = z.infer<typeof person>

/** The colleagues that can still work, by name in Turkish order. An unreadable answer gives none. */
function staffAnswer(json: unknown): Colleague[] {
  const parsed = answer.safeParse(json)
  if (!parsed.success) return []
  return parsed.data.docs
    .filter(({ disabled }) => disabled !== true)
    .sort((a, b) => a.name.localeCompare(b.name, 'tr'))
}

const PATH =
  'users?limit=500&depth=0&sort=name&select[name]=true&select[roles]=true&select[disabled]=true'

/** The colleagues to choose from; null while they are asked for. */
function useColleagues(): Colleague[] | null {
  const { language } = useWords()
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null)
  useEffect(() => {
    void callApi(PATH, { language }).then((answer) => {
      setColleagues(answer.ok ? staffAnswer(answer.body) : [])
    })
  }, [language])
  return colleagues
}
