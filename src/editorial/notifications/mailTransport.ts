import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

import { env } from '@/src/platform/env'
import { mailProblem, smtpOptions } from './smtpOptions'

type Send = (message: SendEmailOptions) => Promise<unknown>
const KEY = Symbol.for('kunye.mail')

/**
 * The function that hands a message to the configured mail server and rejects when that fails; null without one. Kept
 * on `globalThis`, because each Next layer has its own copy of this module.
 */
export async function mailTransport(payload: Payload): Promise<Send | null> {
  const { KUNYE_SMTP_URL: url, KUNYE_MAIL_FROM: from, KUNYE_NAME: name } = env()
  if (!url || !from) return null
  const holder = globalThis as { [KEY]?: Promise<Send> }
  return (holder[KEY] ??= nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: name.replace(/["<>\r\n]/g, ''),
    // A mail server that is down must not hold up the newsroom's start.
    skipVerify: true,
    transportOptions: smtpOptions(url),
  }).then((adapter) => adapter({ payload }).sendEmail))
}

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
