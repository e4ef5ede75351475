'use client'

import { useId, useState } from 'react'

import { SUGGESTION_STATES } from '@/src/records/suggestionChanges'
import { formatDate } from '@/src/text/formatDate'
import { shownValue } from '../history/shownValue'
import { useWords } from '../language/useWords'
import { recordFieldLabel } from './recordFieldLabel'
import type { SuggestionRow } from './suggestionsAnswer'

export type Decision = { decision: 'take' | 'leave'; reason?: string }
type Props = {
  suggestion: SuggestionRow
  /** Null: this person decides nothing here. */
  onDecide: ((decision: Decision) => Promise<void>) | null
}

/** One suggestion: who suggests what instead of what, and the two ways to be done with it. */
export function SuggestionItem({ suggestion, onDecide }: Props) {
  const { say } = useWords()
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const { changes, who, at, note, state } = suggestion
  const decide = async (decision: Decision['decision']) => {
    setBusy(true)
    await onDecide?.({ decision, ...(reason.trim() && { reason: reason.trim() }) })
    setBusy(false)
  }
  return (
    <li className="kunye-suggestion">
      <p className="kunye-hint">
        {who && `${who} · `}
        <time dateTime={at}>{formatDate(new Date(at))}</time>
        {state !== 'open' && ` · ${say(SUGGESTION_STATES[state])}`}
      </p>
      <dl>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{say(recordFieldLabel(change.field))}</dt>
            <dd>
              {'withheld' in change ? (
                <em>
                  {say({
                    tr: 'değişsin istiyor; değeri öneride durmaz, kendisine sorun',
                    en: 'is to change; its value is not kept here, ask them',
                  })}
                </em>
              ) : (
                <>
                  <del>{say(shownValue(change.was))}</del> <span aria-hidden="true">→</span>{' '}
                  <ins>{say(shownValue(change.is))}</ins>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {note && <blockquote className="kunye-quote">{note}</blockquote>}
      {suggestion.reason && <blockquote className="kunye-quote">{suggestion.reason}</blockquote>}
      {onDecide && state === 'open' && (
        <div className="kunye-actions">
          <button
            className="kunye-action kunye-action--main"
            disabled={busy}
            onClick={() => void decide('take')}
            type="button"
          >
            {say({ tr: 'Al', en: 'Take' })}
          </button>
          <button
            className="kunye-action"
            disabled={busy}
            onClick={() => void decide('leave')}
            type="button"
          >
            {say({ tr: 'Alma', en: 'Leave' })}
          </button>
          <label className="kunye-suggestion__why" htmlFor={reasonId}>
            {say({ tr: 'Gerekçe (isteğe bağlı)', en: 'Reason (optional)' })}
            <input
              id={reasonId}
              maxLength={2_000}
              onChange={({ target }) => setReason(target.value)}
              type="text"
              value={reason}
            />
          </label>
        </div>
      )}
    </li>
  )
}
