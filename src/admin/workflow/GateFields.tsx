'use client'

import { useId } from 'react'

import { GATE_LABELS, GATE_STATE_LABELS } from '@/src/workflow/labels'
import { GATES } from '@/src/workflow/stages'
import { useWords } from '../language/useWords'
import type { InputDraft } from './inputDraft'

type Props = { draft: InputDraft; onChange: (change: Partial<InputDraft>) => void }

/** Which gate, and whether it is asked for or passed. */
export function GateFields({ draft, onChange }: Props) {
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
