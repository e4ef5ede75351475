import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import type { Words } from '@/src/language/words'
import { actorOf } from '@/src/workflow/actor'
import { historyOf } from '../historyOf'
import { ArticleSteps } from './ArticleSteps'
import { HistoryTimeline } from './HistoryTimeline'

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
      <ArticleSteps article={article} language={language} view={{ tr: 'Geçmiş', en: 'History' }} />
      <Gutter>
        {rows.length === 0 && (
          <p>
            {say({
              tr: 'Gösterilecek kayıt yok. Haberin geçmişini editörler ve yazı işleri müdürü görür.',
              en: 'Nothing to show. The history is open to editors and chiefs.',
            })}
          </p>
        )}
        <HistoryTimeline rows={rows} say={say} />
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
