import { z } from 'zod'

import { recordWords } from '@/src/editorial/entities/recordFields'
import type { Words } from '@/src/language/words'
import { NOTICE_KINDS, NOTICE_WORDS, type NoticeKind } from '@/src/workflow/notices'

export type InboxRow = {
  id: string
  /** Null: an article this person may no longer read. */
  headline: string | null
  /** What a notice is about that is about no article: the kind of record. */
  record?: Words
  sentence: Words
  who: string | null
  reason: string | null
  /** ISO 8601, UTC. */
  at: string
  isRead: boolean
  /** Path inside the admin. */
  href: string
}

const answer = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      article: z
        .union([z.string(), z.object({ id: z.string(), headline: z.string().nullish() })])
        .nullish(),
      record: z.string().nullish(),
      actor: z.union([z.string(), z.object({ name: z.string().nullish() })]).nullish(),
      reason: z.string().nullish(),
      readAt: z.string().nullish(),
      createdAt: z.string(),
    }),
  ),
})

/** What happened beside the text. */
const IN_COMMENTS: ReadonlySet<string> = new Set<NoticeKind>([
  ...(['commented', 'mentioned', 'commentResolved'] as const),
])

const isKind = (kind: string): kind is NoticeKind => NOTICE_KINDS.some((known) => known === kind)

/**
 * The notices inside an answer of `GET /api/notifications` (depth 1), in its order. A kind this admin does not know
 * yet still leads to its article; an unreadable answer is null.
 */
export function inboxRows(json: unknown): InboxRow[] | null {
  const parsed = answer.safeParse(json)
  if (!parsed.success) return null
  return parsed.data.docs.map((notice) => {
    const { id, kind, article, record, actor, reason, readAt, createdAt } = notice
    const articleId = typeof article === 'object' ? article?.id : article
    const place = IN_COMMENTS.has(kind) ? '#yorumlar' : ''
    return {
      id,
      headline: typeof article === 'object' ? (article?.headline ?? '') : null,
      ...(!article && { record: recordWords(record) }),
      sentence: isKind(kind)
        ? NOTICE_WORDS[kind]
        : { tr: 'Bu haberde bir gelişme var.', en: 'Something happened to this article.' },
      who: typeof actor === 'object' ? (actor?.name ?? null) : null,
      reason: reason ?? null,
      at: createdAt,
      isRead: Boolean(readAt),
      href: articleId
        ? `/admin/collections/articles/${articleId}${place}`
        : `/admin/collections/${record ?? ''}`,
    }
  })
}
