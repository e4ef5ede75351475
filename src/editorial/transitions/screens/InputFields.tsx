'use client'
import { useId, useState } from 'react'

import { TextBox } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import { GATE_LABELS, GATE_STATE_LABELS } from '@/src/workflow/labels'
import { GATES } from '@/src/workflow/stages'
import { EditKindField } from './EditKindField'
import type { InputDraft } from './inputDraft'
import { PeopleFields } from './PeopleFields'
import { ReaderFields } from './ReaderFields'
import { AlsoDue } from './AlsoDue'
import { schedulePresets } from './schedulePresets'

type Props = {
  asks: readonly string[]
  draft: InputDraft
  onChange: (change: Partial<InputDraft>) => void
  contributors: readonly string[]
}

/** The fields of what an action asks for, findings apart. */
export function InputFields({ asks, draft, onChange, contributors }: Props) {
  const { say } = useWords()
  return (
    <>
      {asks.includes('editKind') && (
        <EditKindField onChange={(editKind) => onChange({ editKind })} value={draft.editKind} />
      )}
      {asks.includes('gate') && <GateFields draft={draft} onChange={onChange} />}
      {asks.includes('at') && <ScheduleFields draft={draft} onChange={onChange} />}
      {asks.includes('reason') && (
        <TextBox
          atLeast={10}
          label={say({ tr: 'Gerekçe', en: 'Reason' })}
          onChange={(reason) => onChange({ reason })}
          required
          value={draft.reason}
        />
      )}
      {asks.includes('publicReason') && (
        <TextBox
          atLeast={10}
          label={say({ tr: 'Gerekçe (okur görür)', en: 'Reason (public)' })}
          onChange={(publicReason) => onChange({ publicReason })}
          required
          value={draft.publicReason}
        />
      )}
      {asks.some((name) => name === 'reviewer' || name === 'dueAt') && (
        <PeopleFields asks={asks} contributors={contributors} draft={draft} onChange={onChange} />
      )}
      {asks.includes('note') && <ReaderFields asks={asks} draft={draft} onChange={onChange} />}
    </>
  )
}

type GateProps = { draft: InputDraft; onChange: (change: Partial<InputDraft>) => void }

/** Which gate, and whether it is asked for or passed. */
function GateFields({ draft, onChange }: GateProps) {
  const { say } = useWords()
  const id = useId()
  const choose = say({ tr: 'Seçin', en: 'Choose' })
  return (
    <>
      <div className="kunye-field">
        <label htmlFor={`${id}-gate`}>{say({ tr: 'Kapı', en: 'Gate' })}</label>
        <select
          id={`${id}-gate`}
          onChange={(event) => onChange({ gate: event.target.value })}
          value={draft.gate}
        >
          <option value="">{choose}</option>
          {GATES.map((gate) => (
            <option key={gate} value={gate}>
              {say(GATE_LABELS[gate])}
            </option>
          ))}
        </select>
      </div>
      <div className="kunye-field">
        <label htmlFor={`${id}-state`}>{say({ tr: 'Durumu', en: 'State' })}</label>
        <select
          id={`${id}-state`}
          onChange={(event) => onChange({ gateState: event.target.value })}
          value={draft.gateState}
        >
          <option value="">{choose}</option>
          {(['required', 'done'] as const).map((state) => (
            <option key={state} value={state}>
              {say(GATE_STATE_LABELS[state])}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

type ScheduleProps = { draft: InputDraft; onChange: (change: Partial<InputDraft>) => void }

/** When a publication is due: a minute and the clock it is read on. */
function ScheduleFields({ draft, onChange }: ScheduleProps) {
  const { say } = useWords()
  const id = useId()
  const [presets] = useState(() => schedulePresets(new Date()))
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = [...new Set([NEWSROOM_ZONE, here])].filter(Boolean)
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
        <p className="kunye-actions">
          {presets.map(({ label, at }) => (
            <button
              aria-pressed={draft.at === at && draft.timeZone === NEWSROOM_ZONE}
              className="kunye-action"
              key={at}
              onClick={() => onChange({ at, timeZone: NEWSROOM_ZONE })}
              type="button"
            >
              {say(label)}
            </button>
          ))}
        </p>
        <AlsoDue />
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
