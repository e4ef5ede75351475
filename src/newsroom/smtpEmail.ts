import type { EmailAdapter } from 'payload'

import { env } from '@/src/env'
import { mailProblem } from './mailProblem'
import { mailTransport } from './mailTransport'

/**
 * Payload's own mails (password resets). Not awaited and never an error: how long the mail server takes, or that it is
 * down, would tell a stranger which addresses have an account.
 */
export const smtpEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'smtp',
  defaultFromAddress: env().KUNYE_MAIL_FROM ?? 'kunye@localhost',
  defaultFromName: env().KUNYE_NAME,
  sendEmail: async (message) => {
    void mailTransport(payload)
      .then((send) => send?.(message))
      .catch((error: unknown) => {
        payload.logger.error(`E-posta gönderilemedi / mail not sent: ${mailProblem(error)}`)
      })
  },
})
