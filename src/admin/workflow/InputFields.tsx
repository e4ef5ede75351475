'use client'

import { TextBox } from '../dialog/TextBox'
import { useWords } from '../language/useWords'
import { EditKindField } from './EditKindField'
import { GateFields } from './GateFields'
import type { InputDraft } from './inputDraft'
import { PeopleFields } from './PeopleFields'
import { ReaderFields } from './ReaderFields'
import { ScheduleFields } from './ScheduleFields'

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
      {asks.includes('reviewer') && (
        <PeopleFields contributors={contributors} draft={draft} onChange={onChange} />
      )}
      {asks.includes('note') && <ReaderFields asks={asks} draft={draft} onChange={onChange} />}
    </>
  )
}
