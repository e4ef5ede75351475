'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { Dialog } from '../dialog/Dialog'
import { fieldLabel } from '../history/fieldLabel'
import type { OfferedAction } from '../http/actionsAnswer'
import type { ShownFinding } from '../http/findingAnswer'
import { useWords } from '../language/useWords'
import { actionWords } from './actionWords'
import { Busy } from './Busy'
import { FindingItem } from './FindingItem'
import { FindingsFields } from './FindingsFields'
import { EMPTY_DRAFT, inputOf, missingInput, type InputDraft } from './inputDraft'
import { InputFields } from './InputFields'
import type { Sent } from './useSend'
import type { Question } from './whatIsAsked'

type Props = {
  action: OfferedAction
  question: Question
  contributors: readonly string[]
  send: (action: string, input: object) => Promise<Sent>
  /** `sent` is null when it was given up. */
  onClose: (sent: Sent | null) => void
}

/** Collects what an action needs, sends it, and stays open with the server's sentence when it is refused. */
export function ActionDialog({ action, question, contributors, send, onClose }: Props) {
  const { say } = useWords()
  const [draft, setDraft] = useState<InputDraft>(EMPTY_DRAFT)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly ShownFinding[]>([])
  const { asks, dropped, open, warnings } = question
  const { effect, dangerous } = actionWords(action.action)
  const change = (part: Partial<InputDraft>) => setDraft((now) => ({ ...now, ...part }))
  const leave = () => onClose(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const missing = missingInput(draft, question)
    if (missing) return setProblem(say(missing))
    setBusy(true)
    setProblem(null)
    const sent = await send(action.action, inputOf(draft, question))
    setBusy(false)
    if (sent.ok) return onClose(sent)
    setProblem(sent.message)
    setRefused(sent.error?.findings ?? [])
  }

  return (
    <Dialog onClose={leave} title={action.label}>
      <form className="kunye-dialog__body" noValidate onSubmit={(event) => void submit(event)}>
        {effect && <p>{say(effect)}</p>}
        {dropped.length > 0 && (
          <p>
            {say({
              tr: 'Eski bir sürüm geri yüklendi; kaydı artık olmayan şunlar onunla gelmedi:',
              en: 'An older version was brought back; these did not come with it, for their record is gone:',
            })}{' '}
            {[
              ...new Set(dropped.map((path) => say(fieldLabel(path.split('.', 1)[0] ?? path)))),
            ].join(', ')}
          </p>
        )}
        <InputFields asks={asks} contributors={contributors} draft={draft} onChange={change} />
        <FindingsFields
          onChange={(overrides) => change({ overrides })}
          onLeave={leave}
          open={open}
          overrides={draft.overrides}
          warnings={warnings}
        />
        <div aria-live="assertive" className="kunye-problem" role="alert">
          {problem}
          {refused.length > 0 && (
            <ul className="kunye-findings">
              {refused.map((finding) => (
                <FindingItem
                  finding={finding}
                  key={`${finding.code} ${finding.where.field} ${finding.where.start}`}
                  onLeave={leave}
                />
              ))}
            </ul>
          )}
        </div>
        <footer className="kunye-dialog__foot">
          <Busy on={busy} />
          <Button buttonStyle="secondary" margin={false} onClick={leave} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </Button>
          <Button
            buttonStyle={dangerous ? 'error' : 'primary'}
            disabled={busy}
            margin={false}
            type="submit"
          >
            {action.label}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
