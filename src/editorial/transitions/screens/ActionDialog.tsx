'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'

import type { ShownFinding } from '@/src/editorial/admin/callApi'
import { Busy, Dialog, TextBox } from '@/src/editorial/admin/Dialog'
import { PanelBoundary } from '@/src/editorial/admin/PanelBoundary'
import { useWords } from '@/src/editorial/admin/useWords'
import { reasonFor, useOverrules } from '@/src/editorial/editor/screens/findings/overrules'
import { fieldLabel } from '@/src/workflow/articleFields'
import type { OfferedAction } from './actionsAnswer'
import { ACTION_TABLE } from './actionTable'
import { useDecided } from './decidedArticle'
import { DecisionView } from './DecisionView'
import { FindingItem } from './FindingItem'
import { EMPTY_DRAFT, type InputDraft, inputOf, missingInput } from './inputDraft'
import { InputFields } from './InputFields'
import { ThenField } from './ThenField'
import type { Sent } from './useSend'
import type { Question } from './whatIsAsked'

/** A second action that was sent after the first had been done. */
export type Followed = { action: 'publish' | 'schedule'; sent: Sent }

type Props = {
  action: OfferedAction
  question: Question
  contributors: readonly string[]
  /** What is written in it from the beginning. */
  initial?: Partial<InputDraft>
  send: (action: string, input: object) => Promise<Sent>
  /** `sent` is null when it was given up; `then`: what was done after it. */
  onClose: (sent: Sent | null, then?: Followed) => void
}

/** Collects what an action needs, sends it, and stays open with the server's sentence when it is refused. */
export function ActionDialog(props: Props) {
  const { action, question, contributors, initial, send, onClose } = props
  const { say } = useWords()
  const { id } = useDecided()
  const { overrules, keep, forget } = useOverrules(id)
  const [draft, setDraft] = useState<InputDraft>(() => ({
    ...EMPTY_DRAFT,
    overrides: question.open.map((finding) => reasonFor(overrules, finding)),
    ...initial,
  }))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [refused, setRefused] = useState<readonly ShownFinding[]>([])
  const { afterwards, dropped, open, warnings } = question
  const asks = [...question.asks, ...(afterwards?.[draft.then] ?? [])]
  const { compares, dangerous, effect } = ACTION_TABLE[action.action]
  const change = (part: Partial<InputDraft>) => setDraft((now) => ({ ...now, ...part }))
  const leave = () => onClose(null)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const missing = missingInput(draft, { asks, open })
    if (missing) return setProblem(say(missing))
    setBusy(true)
    setProblem(null)
    const sent = await send(action.action, inputOf(draft, question))
    if (sent.ok && asks.includes('overrides')) forget()
    if (sent.ok && afterwards && draft.then !== 'wait') {
      const input = inputOf(draft, { asks: afterwards[draft.then], open: [] })
      return onClose(sent, { action: draft.then, sent: await send(draft.then, input) })
    }
    setBusy(false)
    if (sent.ok) return onClose(sent)
    setProblem(sent.message)
    setRefused(sent.error?.findings ?? [])
  }

  return (
    <Dialog onClose={leave} title={action.label} wide={compares !== undefined}>
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
        {compares && (
          <PanelBoundary name={{ tr: 'Karşılaştırma', en: 'Comparison' }}>
            <DecisionView asks={asks} draft={draft} onChange={change} stages={compares} />
          </PanelBoundary>
        )}
        {afterwards && <ThenField onChange={(then) => change({ then })} value={draft.then} />}
        <InputFields asks={asks} contributors={contributors} draft={draft} onChange={change} />
        <FindingsFields
          onChange={(overrides, at) => {
            change({ overrides })
            const finding = open[at]
            // Whoever goes back to the text finds the reason there, and here again.
            if (finding) keep(finding, overrides[at] ?? '')
          }}
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

type FindingsProps = {
  open: readonly ShownFinding[]
  warnings: readonly ShownFinding[]
  overrides: readonly string[]
  onChange: (overrides: string[], at: number) => void
  onLeave: () => void
}

const keyOf = ({ code, where }: ShownFinding): string => `${code} ${where.field} ${where.start}`

/** Open findings in a dialog: blocking ones with a reason each, the others as a list. */
function FindingsFields({ open, warnings, overrides, onChange, onLeave }: FindingsProps) {
  const { say } = useWords()
  const write = (at: number, reason: string) =>
    onChange(
      open.map((_finding, index) => (index === at ? reason : (overrides[index] ?? ''))),
      at,
    )
  return (
    <>
      {open.length > 0 && (
        <section>
          <h3>
            {say({
              tr: `Engelleyen ${open.length} bulgu: giderin ya da gerekçeyle geçin`,
              en: `${open.length} blocking: mend it or overrule it with a reason`,
            })}
          </h3>
          <ul className="kunye-findings">
            {open.map((finding, index) => (
              <FindingItem finding={finding} key={keyOf(finding)} onLeave={onLeave}>
                <TextBox
                  atLeast={10}
                  label={say({ tr: 'Geçme gerekçesi', en: 'Reason for overruling' })}
                  onChange={(reason) => write(index, reason)}
                  required
                  rows={2}
                  value={overrides[index] ?? ''}
                />
              </FindingItem>
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h3>
            {say({ tr: `Uyarılar (${warnings.length})`, en: `Warnings (${warnings.length})` })}
          </h3>
          <ul className="kunye-findings">
            {warnings.map((finding) => (
              <FindingItem finding={finding} key={keyOf(finding)} onLeave={onLeave} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
