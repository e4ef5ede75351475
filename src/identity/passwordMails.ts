import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'
import { sessionOf } from '@/src/db/sessionOf'
import { env } from '@/src/env'

/** Who is to be sent a link for a new password. The link is made when it is sent: no token waits in the database. */
export type PasswordMail = {
  /** The account: one mail at a time. */
  _id: string
  kind: 'asked' | 'given'
  /** Not before; while a worker has it in hand, until its lease ends. */
  nextAt: Date
  attempts: number
}

/** What waits to be sent, in a collection that no route of Payload reaches. */
export const passwordMails = (payload: Payload): Collection<PasswordMail> =>
  editorialDatabase(payload).collection<PasswordMail>('password-mails')

/** Whether this newsroom can send mail at all. */
export const canSendMail = (): boolean => env().KUNYE_SMTP_URL !== undefined

/** Lets the worker send this account a link, in the request's transaction. Asked twice it is one mail. */
export async function queuePasswordMail(
  req: PayloadRequest,
  user: string,
  kind: PasswordMail['kind'],
): Promise<void> {
  await passwordMails(req.payload).updateOne(
    { _id: user },
    [
      {
        $set: {
          kind: { $cond: [{ $eq: ['$kind', 'given'] }, 'given', kind] },
          nextAt: '$$NOW',
          attempts: 0,
        },
      },
    ],
    { upsert: true, session: await sessionOf(req) },
  )
}
