'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import { recordFieldLabel } from '@/src/editorial/audit/screens/recordFieldLabel'
import { shownValue } from '@/src/editorial/audit/screens/shownChanges'
import { formatDate } from '@/src/language/text/dates'
import { SUGGESTION_STATES } from '../changes'
import { suggestionEvents, type SuggestionRow, suggestionsOf } from './suggestionsAnswer'
import { useDecides, useStored } from './useSuggest'

/** Above the fields of a stored record: the open suggestions for it, as far as this person may see them. */
export function SuggestionPanel() {
  const { id } = useDocumentInfo()
  return id ? <OpenSuggestions id={String(id)} key={String(id)} /> : null
}

function OpenSuggestions({ id }: { id: string }) {
  const { language, say } = useWords()
  const decides = useDecides()
  const modified = useFormModified()
  const showStored = useStored()
  const titleId = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const { rows, reload } = useListed({
    path: `suggestions?where[record.value][equals]=${id}&where[state][equals]=open&sort=at&limit=50&depth=1&populate[users][name]=true`,
    rowsOf: suggestionsOf,
    quiet: true,
  })
  useEffect(() => suggestionEvents.listen(() => void reload()), [reload])
  const decide = async (suggestion: string, body: Decision) => {
    const path = `suggestions/${suggestion}/decide`
    const answer = await callApi(path, { method: 'POST', body, language })
    setProblem(answer.ok ? null : say(failureSentence(answer)))
    if (answer.ok && body.decision === 'take') await showStored()
    await reload()
  }
  if (rows.length === 0 && !problem) return null
  return (
    <section aria-labelledby={titleId} className="kunye-suggestions">
      <h4 id={titleId}>
        {decides
          ? say({ tr: 'Karar bekleyen öneriler', en: 'Open suggestions' })
          : say({ tr: 'Karar bekleyen önerileriniz', en: 'Your open suggestions' })}
      </h4>
      {decides && modified && rows.length > 0 && (
        <p className="kunye-hint">
          {say({
            tr: 'Formda kaydedilmemiş değişiklik var; önce kaydedin ya da bırakın, sonra karar verin.',
            en: 'The form has unsaved changes; save or drop them first, then decide.',
          })}
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <ul>
        {rows.map((suggestion) => (
          <SuggestionItem
            key={suggestion.id}
            // Taking shows the stored record, and unsaved words would be gone.
            onDecide={decides && !modified ? (body) => decide(suggestion.id, body) : null}
            suggestion={suggestion}
          />
        ))}
      </ul>
    </section>
  )
}

type Decision = { decision: 'take' | 'leave'; reason?: string }
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
