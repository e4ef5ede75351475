'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import Link from 'next/link'

import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import { SuggestionItem } from './SuggestionPanel'
import { suggestionIn } from './suggestionsAnswer'
import { useDecides } from './useSuggest'

/** A suggestion on its own page: what it says, the way to its record, and the decision. */
export function SuggestionView() {
  const { id } = useDocumentInfo()
  return id ? <OneSuggestion id={String(id)} key={String(id)} /> : null
}

function OneSuggestion({ id }: { id: string }) {
  const { say } = useWords()
  const decides = useDecides()
  const { rows, problem, act } = useListed({
    path: `suggestions/${id}?depth=1&populate[users][name]=true`,
    rowsOf: suggestionIn,
  })
  return (
    <section className="kunye-suggestions">
      {problem && <p role="alert">{problem}</p>}
      <ul>
        {rows.map((suggestion) => (
          <SuggestionItem
            key={suggestion.id}
            onDecide={
              decides
                ? (body) => act({ path: `suggestions/${id}/decide`, method: 'POST', body })
                : null
            }
            suggestion={suggestion}
          />
        ))}
      </ul>
      {rows.map(({ record }) => (
        <Link
          href={`/admin/collections/${record.relationTo}/${record.value}`}
          key={record.value}
          prefetch={false}
        >
          {say({ tr: 'Kaydı aç', en: 'Open the record' })}
        </Link>
      ))}
    </section>
  )
}
