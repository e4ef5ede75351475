import Link from 'next/link'
import type { ServerProps } from 'payload'

import { actorOf } from '@/src/workflow/actor'
import { languageOf } from '../language/languageOf'
import { findSignOffDue } from './findSignOffDue'
import { findSuggestions, SuggestionCard } from './SuggestionCard'
import { listUrl } from './listUrl'
import { WorklistCard } from './WorklistCard'
import { worklists } from './worklists'

const SHOWN = 5
const WRITERS = ['reporter', 'editor', 'chief']

/** What waits for this person, above the dashboard: the day’s lists with their first articles. */
export async function Worklists({ payload, user, i18n }: ServerProps) {
  const actor = actorOf(user)
  // Payload calls own views without asking who looks.
  if (!actor || !user) return null
  const language = languageOf(i18n.language)
  const say = (words: { tr: string; en: string }) => words[language]
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
  const decides = actor.roles.some((role) => role === 'editor' || role === 'chief')
  const suggestions = decides ? await findSuggestions(payload, user) : null
  const writes = actor.roles.some((role) => WRITERS.includes(role))
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
