'use client'
import { Link } from '@payloadcms/ui'

import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import { suggestionsOf } from '@/src/editorial/suggestions/screens/suggestionsAnswer'

/** That suggestions for the record wait, which are read and decided in its form. */
export function RecordSuggestions({ id, form }: { id: string; form: string }) {
  const { say } = useWords()
  const { rows } = useListed({
    path: `suggestions?where[record.value][equals]=${id}&where[state][equals]=open&limit=50&depth=1&populate[users][name]=true`,
    rowsOf: suggestionsOf,
    quiet: true,
  })
  if (rows.length === 0) return null
  return (
    <p className="kunye-desk__notice">
      <span>
        {say({
          tr: `Karar bekleyen öneri: ${rows.length}`,
          en: `Suggestions that wait: ${rows.length}`,
        })}
      </span>
      <Link className="kunye-desk__do" href={form} prefetch={false}>
        {say({ tr: 'Önerilere bak', en: 'See the suggestions' })}
      </Link>
    </p>
  )
}
