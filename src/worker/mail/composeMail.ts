import type { Payload, SendEmailOptions } from 'payload'
import { createLocalReq } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { databaseNow } from '@/src/db/databaseClock'
import { env } from '@/src/env'
import { mayRead } from '@/src/newsroom/mayRead'
import { noticeMail } from '@/src/newsroom/noticeMail'
import { recordWords } from '@/src/records/recordWords'
import { idOf } from '@/src/workflow/idOf'
import { isRestricted } from '@/src/workflow/isRestricted'
import { judgedArticle } from '@/src/workflow/judgedArticle'

/**
 * The mail of a notification as things stand now, or null when there is nobody to write to any more: the account is
 * disabled, or the person may no longer read the article.
 */
export async function composeMail(
  payload: Payload,
  notification: string,
): Promise<SendEmailOptions | null> {
  const req = await createLocalReq({}, payload)
  const common = { depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const notice = await payload.findByID({
    collection: 'notifications',
    id: notification,
    ...common,
  })
  if (!notice) return null
  const byId = (id: unknown) =>
    payload.findByID({ collection: 'users', id: idOf(id) ?? '', ...common })
  const user = await byId(notice.user)
  const articleId = idOf(notice.article)
  const article = articleId
    ? await payload.findByID({ collection: 'articles', id: articleId, ...common })
    : null
  if (!user || user.disabled !== false || (articleId && !article)) return null
  if (!articleId && !notice.record) return null
  if (article && !(await mayRead(req, user, article.id))) return null
  const actor = notice.actor ? await byId(notice.actor) : null
  const { publicUrl, KUNYE_NAME } = env()
  const hidden =
    article !== null &&
    isRestricted(
      judgedArticle(article as unknown as Record<string, unknown>),
      await databaseNow(editorialDatabase(req.payload)),
    )
  const { subject, text } = noticeMail({
    kind: notice.kind,
    locale: user.locale === 'en' ? 'en' : 'tr',
    headline: hidden
      ? null
      : article
        ? (article.headline ?? '')
        : recordWords(notice.record)[user.locale === 'en' ? 'en' : 'tr'],
    actor: actor?.name ?? null,
    reason: notice.reason ?? null,
    link: `${publicUrl}/admin/collections/${article ? `articles/${article.id}` : notice.record}`,
    newsroom: KUNYE_NAME,
  })
  const domain = new URL(publicUrl).hostname
  return {
    to: { name: user.name, address: user.email },
    subject,
    text,
    // The same for every attempt, so that a mailbox can tell a repeated mail from a new one.
    messageId: `<${notice.id}@${domain}>`,
    // Keeps vacation answers away (RFC 3834 §5).
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}
