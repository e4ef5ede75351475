import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'

import { recordWords } from '@/src/editorial/entities/recordFields'
import { changesOf } from '../changes'
import { formatDate } from '@/src/language/text/dates'
import { idOf } from '@/src/language/ids'
import type { Words } from '@/src/language/words'
import { recordFieldLabel } from '@/src/editorial/audit/screens/recordFieldLabel'

const SHOWN = 5
const ALL = '/admin/collections/suggestions?where[or][0][and][0][state][equals]=open'

/** The open suggestions for records, the longest waiting first; null for who decides none, and where none is open. */
export async function findSuggestions(payload: Payload, user: TypedUser) {
  const { docs, totalDocs } = await payload.find({
    collection: 'suggestions',
    where: { state: { equals: 'open' } },
    sort: 'at',
    limit: SHOWN,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return totalDocs > 0 ? { docs, totalDocs } : null
}

type Props = {
  found: NonNullable<Awaited<ReturnType<typeof findSuggestions>>>
  say: (words: Words) => string
}

/** Under the day on the desk: what waits for a decision about records that readers see. */
export function SuggestionCard({ found, say }: Props) {
  return (
    <article className="kunye-desk__list">
      <h3>
        <Link href={ALL} prefetch={false}>
          {say({ tr: 'Kayıtlar için öneriler', en: 'Suggestions for records' })}{' '}
          <span>{found.totalDocs}</span>
        </Link>
      </h3>
      <ul>
        {found.docs.map(({ id, record, changes, at }) => (
          <li key={id}>
            <Link
              href={`/admin/collections/${record.relationTo}/${idOf(record.value)}`}
              prefetch={false}
            >
              <span>
                {say(recordWords(`${record.relationTo}/`))}:{' '}
                {changesOf(changes)
                  .map(({ field }) => say(recordFieldLabel(field)))
                  .join(', ')}
              </span>
            </Link>
            <time dateTime={at}>{formatDate(new Date(at))}</time>
          </li>
        ))}
      </ul>
    </article>
  )
}
