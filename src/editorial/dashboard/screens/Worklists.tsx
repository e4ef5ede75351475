import Link from 'next/link'
import type { Payload, ServerProps, TypedUser } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { StageMark } from '@/src/editorial/admin/StageMark'
import type { Language } from '@/src/editorial/admin/useWords'
import { findSuggestions, SuggestionCard } from '@/src/editorial/suggestions/screens/SuggestionCard'
import { idOf } from '@/src/language/ids'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { actorOf } from '@/src/workflow/actor'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { may } from '@/src/workflow/roles'
import type { Stage } from '@/src/workflow/stages'
import { listUrl } from './listUrl'
import { worklists } from './worklists'

const SHOWN = 5

/** What waits for this person, above the dashboard: the day’s lists with their first articles. */
export async function Worklists({ payload, user, i18n }: ServerProps) {
  const actor = actorOf(user)
  // Payload calls own views without asking who looks.
  if (!actor || !user) return null
  const language = languageOf(i18n.language)
  const say = (words: Words) => words[language]
  const signOff = await findSignOffDue(payload, user)
  const lists = await Promise.all(
    worklists(actor, { now: new Date(), signOff }).map(async (list) => {
      const { docs, totalDocs } = await payload
        .find({
          collection: 'articles',
          where: list.where,
          sort: '-updatedAt',
          limit: SHOWN,
          depth: 0,
          select: { headline: true, stage: true, updatedAt: true, dueAt: true },
          user,
          overrideAccess: false,
        })
        // Administrators read no article; that is an empty list and no error.
        .catch(() => ({ docs: [], totalDocs: 0 }))
      return { ...list, docs, totalDocs }
    }),
  )
  const suggestions = may(actor, 'decide') ? await findSuggestions(payload, user) : null
  const writes = may(actor, 'write')
  const isEmpty = !suggestions && lists.every(({ totalDocs }) => totalDocs === 0)
  if (!writes && isEmpty) return null
  return (
    <section aria-label={say({ tr: 'Bekleyen işler', en: 'Waiting work' })} className="kunye-desk">
      <header>
        <h2>{say({ tr: 'Bugün masanızda', en: 'On your desk today' })}</h2>
        {writes && (
          <Link
            className="kunye-action kunye-action--main"
            href="/admin/collections/articles/create"
          >
            {say({ tr: 'Yeni haber', en: 'New article' })}
          </Link>
        )}
      </header>
      {isEmpty ? (
        <p className="kunye-desk__empty">
          {say({
            tr: 'Masanız boş. İlk haberi açın: başlığı ve metni yazın, kimin ne dediğini işaretleyin, incelemeye gönderin.',
            en: 'Your desk is empty. Open the first article: write headline and text, mark who says what, and submit it.',
          })}
        </p>
      ) : (
        <div className="kunye-desk__lists">
          {lists.map(({ key, title, empty, where, docs, totalDocs }) => (
            <WorklistCard
              articles={docs.map(({ id, headline, stage, updatedAt }) => ({
                id,
                headline: headline ?? '',
                stage: stage ?? 'draft',
                updatedAt,
              }))}
              empty={say(empty)}
              href={listUrl(where)}
              key={key}
              language={language}
              title={say(title)}
              total={totalDocs}
            />
          ))}
          {suggestions && <SuggestionCard found={suggestions} say={say} />}
        </div>
      )}
    </section>
  )
}

type Props = {
  title: string
  total: number
  href: string
  empty: string
  language: Language
  articles: { id: string; headline: string; stage: Stage; updatedAt: string }[]
}

/** One list of the dashboard: how many, the first of them, and the way to all. */
function WorklistCard({ title, total, href, empty, language, articles }: Props) {
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

/**
 * Ids of the articles whose urgent publication, retraction or withdrawal waits for a second editor, the longest waiting
 * first; null for those who may not read publications, and so sign nothing off.
 */
async function findSignOffDue(payload: Payload, user: TypedUser): Promise<string[] | null> {
  const found = await payload
    .find({
      collection: 'publications',
      where: { postReviewDue: { exists: true } },
      sort: 'postReviewDue',
      limit: 100,
      depth: 0,
      select: { article: true },
      user,
      overrideAccess: false,
    })
    .catch(() => null)
  return found?.docs.map(({ article }) => idOf(article)).filter((id) => id !== null) ?? null
}
