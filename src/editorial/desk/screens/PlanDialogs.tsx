'use client'
import { useId, useState } from 'react'

import { TextBox } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Planned } from '@/src/editorial/assignments/plan'
import type { Choices } from './deskContext'
import { Select, SentForm } from './SentForm'
import type { NewAssignment, usePlanning } from './usePlanning'

type Props = {
  planning: ReturnType<typeof usePlanning>
  choices: Choices
  /** Events of the days that are shown. */
  events: readonly { id: string; title: string }[]
}

/** What stands before the desk for an assignment: a new one, or whom to give one to. */
export function PlanDialogs({ planning, choices, events }: Props) {
  const { asks, setAsks } = planning
  const close = () => setAsks(null)
  if (asks?.kind === 'new') {
    const preset = asks.event
    const all = preset && !events.some(({ id }) => id === preset.id) ? [preset, ...events] : events
    const props = { choices, events: all, make: planning.make, onClose: close }
    return <NewDialog {...props} {...(preset && { preset })} />
  }
  if (asks?.kind === 'give') {
    return (
      <GiveDialog
        give={planning.give}
        onClose={close}
        people={choices.writers}
        planned={asks.planned}
      />
    )
  }
  return null
}

type NewProps = Omit<Props, 'planning'> & {
  preset?: { id: string; title: string }
  make: (assignment: NewAssignment) => Promise<string | null>
  onClose: () => void
}

function NewDialog({ choices, events, preset, make, onClose }: NewProps) {
  const { say } = useWords()
  const id = useId()
  const [draft, setDraft] = useState<NewAssignment>({
    ...{ headline: preset?.title ?? '', assignee: '', desk: '', due: '' },
    ...{ event: preset?.id ?? '', note: '' },
  })
  const set = (name: keyof NewAssignment) => (value: string) =>
    setDraft((now) => ({ ...now, [name]: value }))
  return (
    <SentForm
      label={say({ tr: 'Görevi aç', en: 'Make it' })}
      onClose={onClose}
      send={() => make(draft)}
      title={say({ tr: 'Yeni görev', en: 'New assignment' })}
    >
      <div className="kunye-field">
        <label htmlFor={`${id}-headline`}>
          {say({ tr: 'Ne yazılacak', en: 'What is to be written' })}
          <span aria-hidden="true"> *</span>
        </label>
        <input
          data-first
          id={`${id}-headline`}
          maxLength={200}
          onChange={(event) => set('headline')(event.target.value)}
          required
          type="text"
          value={draft.headline}
        />
      </div>
      <Select
        label={say({ tr: 'Görevli', en: 'Assignee' })}
        none={say({ tr: 'Sahipsiz: masadan biri alsın', en: 'Nobody yet: somebody takes it' })}
        onChange={set('assignee')}
        options={choices.writers}
        value={draft.assignee}
      />
      <Select
        label={say({ tr: 'Hangi masanın', en: 'Of which desk' })}
        none={say({ tr: 'Masasız', en: 'No desk' })}
        onChange={set('desk')}
        options={choices.desks}
        value={draft.desk}
      />
      <div className="kunye-field">
        <label htmlFor={`${id}-due`}>{say({ tr: 'Teslim zamanı', en: 'Due' })}</label>
        <input
          id={`${id}-due`}
          onChange={(event) => set('due')(event.target.value)}
          type="datetime-local"
          value={draft.due}
        />
      </div>
      {events.length > 0 && (
        <Select
          label={say({ tr: 'Olay', en: 'Event' })}
          none={say({ tr: 'Olaya bağlı değil', en: 'About no event' })}
          onChange={set('event')}
          options={events.map(({ id: one, title }) => ({ id: one, name: title }))}
          value={draft.event}
        />
      )}
      <TextBox
        hint={say({
          tr: 'Yazana kalır; okur görmez.',
          en: 'For the writer; readers never see it.',
        })}
        label={say({ tr: 'Not', en: 'Note' })}
        onChange={set('note')}
        rows={2}
        value={draft.note}
      />
    </SentForm>
  )
}

type GiveProps = {
  planned: Planned
  people: Choices['writers']
  give: (id: string, to: string | null) => Promise<string | null>
  onClose: () => void
}

function GiveDialog({ planned, people, give, onClose }: GiveProps) {
  const { say } = useWords()
  const [to, setTo] = useState(planned.assignee?.id ?? '')
  return (
    <SentForm
      label={say({ tr: 'Ver', en: 'Give' })}
      onClose={onClose}
      send={() => give(planned.id, to || null)}
      title={say({ tr: `Görevlendir: ${planned.headline}`, en: `Give: ${planned.headline}` })}
    >
      <Select
        label={say({ tr: 'Kime', en: 'To whom' })}
        none={say({ tr: 'Kimseye: masada dursun', en: 'To nobody: it stays on the desk' })}
        onChange={setTo}
        options={people}
        value={to}
      />
    </SentForm>
  )
}
