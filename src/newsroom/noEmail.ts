import type { EmailAdapter } from 'payload'

/**
 * Stands in while no mail server is configured. Payload's own stand-in prints whole messages to the log,
 * password-reset links included; this one says that there was a message, and nothing of it.
 */
export const noEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'kunye@localhost',
  defaultFromName: 'Künye',
  sendEmail: async () => {
    payload.logger.info('E-posta gönderilmedi: SMTP ayarlı değil / not sent: no SMTP configured')
  },
})
