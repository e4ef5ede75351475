'use client'
import { type FormEvent, useState } from 'react'

import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { ActionDialog } from '@/src/editorial/transitions/screens/ActionDialog'
import type { Question } from '@/src/editorial/transitions/screens/whatIsAsked'
import { TRANSITIONS } from '@/src/workflow/transitions'
import type { Named } from '../card'
import type { useBulk } from './useBulk'

export type BulkAsks = 'people' | 'due' | 'desk'

type Props = {
  bulk: ReturnType<typeof useBulk>
  desks: readonly Named[]
  asking: BulkAsks | null
  onAsk: (asks: BulkAsks | null) => void
}

const NOTHING: Omit<Question, 'asks'> = {
  ...{ afterwards: null, dropped: [], open: [], warnings: [], dialog: true },
}

/** What can be done with several texts at once: their people, their time and their desk, never their stage. */
export function BulkBar({ bulk, desks, asking, onAsk }: Props) {
  const { say } = useWords()
  const count = bulk.selected.size
  if (count === 0) return null
  const button = (asks: BulkAsks, label: string, key?: string) => (
    <button onClick={() => onAsk(asks)} type="button">
      {label} {key && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  )
  const label = say(TRANSITIONS.assign.label)
  return (
    <div className="kunye-desk__bulk" role="status">
      <b>{say({ tr: `${count} haber seçili`, en: `${count} selected` })}</b>
      {button('people', label, 'A')}
      {button('due', say({ tr: 'Teslim ver', en: 'Set due time' }), 'T')}
      {desks.length > 0 && button('desk', say({ tr: 'Masasını değiştir', en: 'Move to a desk' }))}
      <button onClick={bulk.clear} type="button">
        {say({ tr: 'Bırak', en: 'Let go' })} <kbd aria-hidden="true">Esc</kbd>
      </button>
      {(asking === 'people' || asking === 'due') && (
        <ActionDialog
          action={{
            action: 'assign',
            label: say({ tr: `${label}: ${count} haber`, en: `${label}: ${count}` }),
            ...{ allowed: true, code: null, message: null, input: [] },
          }}
          contributors={[...bulk.selected.values()].flatMap(({ contributors }) => contributors)}
          onClose={() => onAsk(null)}
          question={{
            ...NOTHING,
            asks: asking === 'people' ? ['reviewer', 'assignee'] : ['dueAt'],
          }}
          send={async (_action, input) => {
            await bulk.assign(input)
            return { ok: true, slug: null }
          }}
        />
      )}
      {asking === 'desk' && (
        <DeskDialog
          desks={desks}
          onClose={() => onAsk(null)}
          onDesk={(desk) => {
            onAsk(null)
            void bulk.moveDesk(desk)
          }}
        />
      )}
    </div>
  )
}

type DeskProps = { desks: readonly Named[]; onDesk: (id: string) => void; onClose: () => void }

function DeskDialog({ desks, onDesk, onClose }: DeskProps) {
  const { say } = useWords()
  const [desk, setDesk] = useState(desks[0]?.id ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (desk) onDesk(desk)
  }
  return (
    <Dialog onClose={onClose} title={say({ tr: 'Masasını değiştir', en: 'Move to a desk' })}>
      <form className="kunye-dialog__body" onSubmit={submit}>
        <div className="kunye-field">
          <label htmlFor="kunye-desk-desk">{say({ tr: 'Masa', en: 'Desk' })}</label>
          <select
            id="kunye-desk-desk"
            onChange={(event) => setDesk(event.target.value)}
            value={desk}
          >
            {desks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <footer className="kunye-dialog__foot">
          <button className="kunye-action" onClick={onClose} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </button>
          <button className="kunye-action kunye-action--main" type="submit">
            {say({ tr: 'Değiştir', en: 'Move' })}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
