'use client'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { callApi } from '@/src/editorial/admin/callApi'
import { useArticleId } from '@/src/editorial/admin/useArticleId'
import { useWords } from '@/src/editorial/admin/useWords'
import { formatDate } from '@/src/language/text/dates'

const answer = z.object({
  totalDocs: z.number(),
  docs: z.array(
    z.object({ id: z.string(), headline: z.string().nullish(), scheduledAt: z.string() }),
  ),
})
type Due = z.infer<typeof answer>

const SHOWN = 5

/** Beside the choice of a time: which other stories go out by themselves next, of those this person may read. */
export function AlsoDue() {
  const { id } = useArticleId()
  const { language, say } = useWords()
  const [due, setDue] = useState<Due | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    const query = new URLSearchParams({
      'where[stage][equals]': 'scheduled',
      'where[id][not_equals]': id ?? '',
      'select[headline]': 'true',
      'select[scheduledAt]': 'true',
      ...{ sort: 'scheduledAt', limit: String(SHOWN), depth: '0' },
    })
    void callApi(`articles?${query}`, { language, signal: asked.signal }).then((answered) => {
      const { data } = answer.safeParse(answered.ok ? answered.body : null)
      if (data && !asked.signal.aborted) setDue(data)
    })
    return () => asked.abort()
  }, [id, language])
  if (!due) return null
  if (due.docs.length === 0) {
    return (
      <p className="kunye-hint">
        {say({ tr: 'Zamanlanmış başka haber yok.', en: 'No other story is scheduled.' })}
      </p>
    )
  }
  const more = due.totalDocs - due.docs.length
  return (
    <div className="kunye-due">
      <p className="kunye-hint">{say({ tr: 'Sırada ayrıca', en: 'Also due' })}</p>
      <ul>
        {due.docs.map(({ id: one, headline, scheduledAt }) => (
          <li key={one}>
            <time dateTime={scheduledAt}>{formatDate(new Date(scheduledAt))}</time>{' '}
            {headline || say({ tr: 'Başlıksız', en: 'No headline' })}
          </li>
        ))}
        {more > 0 && <li>{say({ tr: `ve ${more} haber daha`, en: `and ${more} more` })}</li>}
      </ul>
    </div>
  )
}
