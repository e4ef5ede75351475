'use client'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'

import { TextBox } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'
import { type Finding, MIN_REASON } from '@/src/sourcing/types'
import { goTo } from '../editorEvents'
import { TEXTS } from '../texts'
import { goToMend } from './goToMend'
import { mendOf } from './mends'
import { isEnough } from './overrules'

type Props = {
  finding: Finding
  /** The row that it is at. */
  row: Readonly<Record<string, unknown>> | null
  /** Why it is to be passed at the approval; '' where nobody has said so. */
  reason: string
  /** Why it was passed by the approval that stands. */
  passed: string | null
  /** Keeps a reason, or takes it back (''); null for whom the text is not to decide about. */
  onPass: ((finding: Finding, reason: string) => void) | null
}

const weight = ({ never, severity }: Finding) =>
  never ? TEXTS.never : severity === 'block' ? TEXTS.blocks : TEXTS.warns

/** One finding: what it says, the words it is about, and what can be done about it. */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { finding, row, reason, passed, onPass } = props
  const { say } = useWords()
  const { where, severity, never, message } = finding
  const mend = mendOf(finding, row)
  const canPass = onPass !== null && severity === 'block' && !never && passed === null
  return (
    <li className={`kunye-finding kunye-finding--${severity}`}>
      <p>
        <strong>{say(weight(finding))}</strong> {say(message)}
      </p>
      <p className="attribution-findings__do">
        <button
          aria-label={`${say(TEXTS.goThere)}: ${where.quote || say(message)}`}
          className="kunye-link"
          data-reads
          onClick={() => goTo({ field: where.field, span: where })}
          type="button"
        >
          {say(TEXTS.goThere)}
        </button>
        {mend.kind === 'record' ? (
          <a
            className="kunye-link"
            href={`/admin/collections/${mend.collection}/${mend.id}`}
            rel="noopener"
            target="_blank"
          >
            {say(TEXTS.mend)}: {say(mend.words)}
          </a>
        ) : (
          <button className="kunye-link" onClick={() => goToMend(mend, finding)} type="button">
            {say(TEXTS.mend)}: {say(mend.words)}
          </button>
        )}
      </p>
      {passed !== null && (
        <p className="kunye-hint">
          {say(TEXTS.passed)} “{passed}”
        </p>
      )}
      {canPass && <PassField onPass={(next) => onPass(finding, next)} reason={reason} />}
    </li>
  )
})

/** The reason for passing a finding: asked for by a button, kept until the approval, taken back by another. */
function PassField({ reason, onPass }: { reason: string; onPass: (reason: string) => void }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  // What was typed stays when the box is closed.
  const [typed, setTyped] = useState(reason)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [isShort, setShort] = useState(false)
  useEffect(() => {
    if (isOpen) box.current?.querySelector('textarea')?.focus()
  }, [isOpen])
  const close = () => {
    setOpen(false)
    setShort(false)
    // After it is drawn again.
    window.setTimeout(() => opener.current?.focus())
  }
  const keep = () => {
    if (!isEnough(typed)) return setShort(true)
    onPass(typed.trim())
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return close()
    }
    // With Ctrl it is the key of the page's main action.
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    keep()
  }
  if (!isOpen && isEnough(reason)) {
    return (
      <p className="attribution-findings__do">
        <span className="kunye-hint">
          {say(TEXTS.willPass)} “{reason}”
        </span>
        <button
          className="kunye-link"
          onClick={() => {
            setTyped(reason)
            setOpen(true)
          }}
          ref={opener}
          type="button"
        >
          {say(TEXTS.edit)}
        </button>
        <button className="kunye-link" onClick={() => onPass('')} type="button">
          {say(TEXTS.undo)}
        </button>
      </p>
    )
  }
  if (!isOpen) {
    return (
      <button className="kunye-link" onClick={() => setOpen(true)} ref={opener} type="button">
        {say(TEXTS.pass)}
      </button>
    )
  }
  return (
    <div onKeyDown={onKeyDown} ref={box}>
      <TextBox
        atLeast={MIN_REASON}
        hint={say(TEXTS.passHint)}
        label={say(TEXTS.passReason)}
        onChange={setTyped}
        required
        rows={2}
        value={typed}
      />
      {isShort && (
        <p className="kunye-problem" role="alert">
          {say(TEXTS.passShort)}
        </p>
      )}
      <p className="attribution-findings__do">
        <button className="kunye-action" onClick={keep} type="button">
          {say(TEXTS.pass)}
        </button>
        <button className="kunye-link" onClick={close} type="button">
          {say(TEXTS.cancel)}
        </button>
      </p>
    </div>
  )
}
