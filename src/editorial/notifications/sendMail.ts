import { createLocalReq, type Payload, type SendEmailOptions } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { recordWords } from '@/src/editorial/entities/recordFields'
import { claimRow, COUNTED } from '@/src/editorial/jobs/claimRow'
import { MAIL_ATTEMPTS, retryDelay, type Job } from '@/src/editorial/jobs/runJobs'
import { idOf } from '@/src/language/ids'
import { databaseNow } from '@/src/platform/database/clock'
import { env } from '@/src/platform/env'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { isRestricted } from '@/src/workflow/permissions'
import { mailOutbox } from './mailOutbox'
import { mailTransport } from './mailTransport'
import { noticeMail } from './noticeMail'
import { mayRead } from './notify'
import { mailProblem } from './smtpOptions'

type Claimed = NonNullable<Awaited<ReturnType<typeof claimMail>>>
type Send = NonNullable<Awaited<ReturnType<typeof mailTransport>>>

async function deliver(payload: Payload, send: Send, row: Claimed): Promise<void> {
  const mine = { _id: row._id, token: row.token }
  try {
    const message = await composeMail(payload, row.notification)
    if (message) await send(message)
    await mailOutbox(payload).deleteOne(mine)
  } catch (error) {
    const problem = mailProblem(error)
    const gaveUp = row.attempts >= MAIL_ATTEMPTS
    await mailOutbox(payload).updateOne(mine, [
      {
        $set: {
          problem,
          gaveUp,
          token: null,
          nextAt: { $add: ['$$NOW', retryDelay(row.attempts)] },
        },
      },
    ])
    payload.logger.warn(
      `E-posta gönderilemedi / mail not sent (${row.attempts}/${MAIL_ATTEMPTS}): ${problem}`,
    )
  }
}

/**
 * Sends what is in the outbox, each mail once: a row is claimed for one process and leaves when the server has taken the
 * mail. A process killed between these two sends it again after the lease, under the same Message-ID.
 */
export const mailJob: Job = {
  name: 'mail',
  everyMs: 5_000,
  run: async (payload, signal) => {
    const send = await mailTransport(payload)
    if (!send) return null
    while (!signal.aborted) {
      const row = await claimMail(payload)
      if (!row) break
      await deliver(payload, send, row)
    }
    return null
  },
}

/** Longer than a conversation with the mail server can take (see `smtpOptions`). */
const LEASE_MS = 120_000

/** Takes one mail whose time has come (see `claimRow`). */
const claimMail = (payload: Payload) =>
  claimRow(mailOutbox(payload), { filter: { gaveUp: false }, leaseMs: LEASE_MS, noted: COUNTED })

/**
 * The mail of a notification as things stand now, or null when there is nobody to write to any more: the account is
 * disabled, or the person may no longer read the article.
 */
async function composeMail(
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
    isRestricted(judgedArticle(article), await databaseNow(editorialDatabase(req.payload)))
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
