import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Payload, SendEmailOptions } from 'payload'

import { env } from '@/src/env'
import { smtpOptions } from './smtpOptions'

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
