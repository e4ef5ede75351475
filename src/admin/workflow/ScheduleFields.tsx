'use client'

import { useId } from 'react'

import { useWords } from '../language/useWords'
import type { InputDraft } from './inputDraft'

type Props = { draft: InputDraft; onChange: (change: Partial<InputDraft>) => void }

/** When a publication is due: a minute and the clock it is read on. */
export function ScheduleFields({ draft, onChange }: Props) {
  const { say } = useWords()
  const id = useId()
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = [...new Set(['Europe/Istanbul', here])].filter(Boolean)
  return (
    <>
      <div className="kunye-field">
        <label htmlFor={`${id}-at`}>
          {say({ tr: 'Yayın zamanı', en: 'Time of publication' })}
          <span aria-hidden="true"> *</span>
        </label>
        <input
          aria-required
          id={`${id}-at`}
          onChange={(event) => onChange({ at: event.target.value })}
          type="datetime-local"
          value={draft.at}
        />
      </div>
      <div className="kunye-field">
        <label htmlFor={`${id}-zone`}>{say({ tr: 'Saat dilimi', en: 'Time zone' })}</label>
        <select
          id={`${id}-zone`}
          onChange={(event) => onChange({ timeZone: event.target.value })}
          value={draft.timeZone}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}
