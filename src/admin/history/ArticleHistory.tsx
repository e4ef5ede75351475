import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { historyOf } from '@/src/audit/historyOf'
import { actorOf } from '@/src/workflow/actor'
import type { Words } from '@/src/workflow/labels'
import { languageOf } from '../language/languageOf'
import { historyDays } from './historyDays'
import { HistoryItem } from './HistoryItem'

const SHOWN = 500

/** What happened to an article, as a timeline by days; for editors and chiefs, as the audit log is. */
export async function ArticleHistory({ initPageResult, i18n }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  // Payload calls own views without asking who looks; `historyOf` reads with the rights of this person.
  if (!actorOf(req.user) || !docID) return null
  const language = languageOf(i18n.language)
  const say = (words: Words) => words[language]
  const article = String(docID)
  const rows = await historyOf(req, article, { limit: SHOWN })
  return (
    <main className="kunye-history">
      <SetDocumentStepNav
        collectionSlug="articles"
        id={article}
        pluralLabel={say({ tr: 'Haberler', en: 'Articles' })}
        useAsTitle="headline"
        view={say({ tr: 'Geçmiş', en: 'History' })}
      />
      <Gutter>
        {rows.length === 0 && (
          <p>
            {say({
              tr: 'Gösterilecek kayıt yok. Haberin geçmişini editörler ve yazı işleri müdürü görür.',
              en: 'Nothing to show. The history is open to editors and chiefs.',
            })}
          </p>
        )}
        {historyDays(rows).map(({ day, events }) => (
          <section aria-label={day} key={day}>
            <h2>{day}</h2>
            <ol className="kunye-timeline">
              {events.map((event) => (
                <HistoryItem event={event} key={event.id} say={say} />
              ))}
            </ol>
          </section>
        ))}
        {rows.length === SHOWN && (
          <p className="kunye-hint">
            {say({
              tr: `Son ${SHOWN} kayıt gösteriliyor; tümü denetim kaydında.`,
              en: `The last ${SHOWN} entries; all of them are in the audit log.`,
            })}
          </p>
        )}
      </Gutter>
    </main>
  )
}
