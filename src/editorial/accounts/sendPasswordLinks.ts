import type { Payload, SendEmailOptions } from 'payload'
import { inTransaction } from '@/src/editorial/database/transactions'
import { env } from '@/src/platform/env'
import { closeOverWindows } from './failedLogins'
import { LINK_HOURS, makePasswordLink, type PasswordMail, passwordMails } from './passwordLinks'
import { mailProblem } from '@/src/editorial/notifications/smtpOptions'
import { mailTransport } from '@/src/editorial/notifications/mailTransport'
import { formatDate } from '@/src/language/text/dates'
import { actorOf } from '@/src/workflow/actor'
import { claimRow, COUNTED } from '@/src/editorial/jobs/claimRow'
import { MAIL_ATTEMPTS, retryDelay, type Job } from '@/src/editorial/jobs/runJobs'

/** Longer than a conversation with the mail server can take (see `smtpOptions`). */
const LEASE_MS = 120_000

const WORDS = {
  tr: (newsroom: string, url: string, until: string) => ({
    subject: `${newsroom}: yeni parola`,
    text: `Hesabınıza yeni bir parola vermek için bu bağlantıyı açın. Bir kez kullanılır; son kullanma: ${until}.\n\n${url}\n\nBunu siz istemediyseniz bir şey yapmanız gerekmez; parolanız değişmedi.\n`,
  }),
  en: (newsroom: string, url: string, until: string) => ({
    subject: `${newsroom}: new password`,
    text: `Open this link to give your account a new password. It can be used once, until ${until}.\n\n${url}\n\nIf you did not ask for this there is nothing to do; your password has not changed.\n`,
  }),
}

/** The mail with a link made for it just now, or null for an account that may not act. */
async function compose(payload: Payload, mail: PasswordMail): Promise<SendEmailOptions | null> {
  const user = await payload.findByID({
    collection: 'users',
    id: mail._id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  if (!user || !actorOf({ ...user, collection: 'users' })) return null
  const { url, expiresAt } = await inTransaction(payload, {}, (req) =>
    makePasswordLink(req, mail._id, LINK_HOURS[mail.kind]),
  )
  const words = WORDS[user.locale === 'en' ? 'en' : 'tr']
  return {
    to: { name: user.name, address: user.email },
    ...words(env().KUNYE_NAME, url, formatDate(expiresAt)),
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** Sends the links that were asked for, and enters failed logins whose window is over. */
export const identityJob: Job = {
  name: 'identity',
  everyMs: 5_000,
  run: async (payload, signal) => {
    await closeOverWindows(payload)
    const send = await mailTransport(payload)
    while (send && !signal.aborted) {
      const mail = await claimRow(passwordMails(payload), { leaseMs: LEASE_MS, noted: COUNTED })
      if (!mail) break
      const mine = { _id: mail._id, attempts: mail.attempts }
      try {
        const message = await compose(payload, mail)
        if (message) await send(message)
        await passwordMails(payload).deleteOne(mine)
      } catch (error) {
        payload.logger.warn(
          `Parola bağlantısı gönderilemedi / password link not sent (${mail.attempts}/${MAIL_ATTEMPTS}): ${mailProblem(error)}`,
        )
        if (mail.attempts >= MAIL_ATTEMPTS) await passwordMails(payload).deleteOne(mine)
        else {
          const nextAt = { $add: ['$$NOW', retryDelay(mail.attempts)] }
          await passwordMails(payload).updateOne(mine, [{ $set: { nextAt } }])
        }
      }
    }
    return null
  },
}
