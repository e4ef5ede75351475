'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { callApi } from '../http/callApi'
import { failureSentence } from '../http/failureSentence'
import { useListed } from '../http/useListed'
import { useWords } from '../language/useWords'
import { suggestionEvents } from './suggestionEvents'
import { SuggestionItem, type Decision } from './SuggestionItem'
import { suggestionsOf } from './suggestionsAnswer'
import { useDecides } from './useDecides'
import { useStored } from './useStored'

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
