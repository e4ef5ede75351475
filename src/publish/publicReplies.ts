import type { Article } from '@/src/payload-types'
import type { PublicReply } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import type { NamedRecords } from './NamedRecords'

/** The right of reply: who was asked, when, and what came of it; how they were reached is nobody's business. */
export const publicReplies = (article: Article, records: NamedRecords): PublicReply[] =>
  (article.replies ?? []).flatMap(({ person, organisation, outcome, text, askedAt }) => {
    const from = records.persons.get(idOf(person) ?? '')?.displayName ?? organisation
    if (!from) return []
    return [
      {
        from,
        outcome: outcome ?? 'asked',
        text: text || null,
        askedAt: askedAt ? new Date(askedAt) : null,
      },
    ]
  })
