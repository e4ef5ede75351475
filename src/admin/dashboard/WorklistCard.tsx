import Link from 'next/link'

import { formatDate } from '@/src/text/formatDate'
import { STAGE_LABELS } from '@/src/workflow/labels'
import type { Stage } from '@/src/workflow/stages'
import type { Language } from '../language/useWords'
import { StageMark } from '../stage/StageMark'

type Props = {
  title: string
  total: number
  href: string
  empty: string
  language: Language
  articles: { id: string; headline: string; stage: Stage; updatedAt: string }[]
}

/** One list of the dashboard: how many, the first of them, and the way to all. */
export function WorklistCard({ title, total, href, empty, language, articles }: Props) {
  const untitled = { tr: '(başlıksız)', en: '(no headline)' }[language]
  return (
    <article className="kunye-desk__list">
      <h3>
        <Link href={href}>
          {title} <span className="kunye-desk__count">{total}</span>
        </Link>
      </h3>
      {articles.length === 0 ? (
        <p className="kunye-hint">{empty}</p>
      ) : (
        <ul>
          {articles.map(({ id, headline, stage, updatedAt }) => (
            <li key={id}>
              <Link href={`/admin/collections/articles/${id}`}>
                <StageMark stage={stage} />
                <span className="kunye-unseen">{STAGE_LABELS[stage][language]}: </span>
                <span>{headline || untitled}</span>
              </Link>
              <time dateTime={updatedAt}>{formatDate(new Date(updatedAt))}</time>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
