import { createHash, randomBytes } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'
import { env } from '@/src/platform/env'

const HOUR_MS = 3_600_000
/** Asked for by a stranger who says to be somebody; handed over by an admin. */
export const LINK_HOURS = { asked: 1, given: 24 } as const

type PasswordLink = {
  /** SHA-256 of the token, in hex: who reads the database cannot use it. */
  _id: string
  user: string
  expiresAt: Date
}

/** The links for a new password, in a collection that no route of Payload reaches. */
export const passwordLinks = (payload: Payload): Collection<PasswordLink> =>
  editorialDatabase(payload).collection<PasswordLink>('password-links')

const hashed = (token: string): string => createHash('sha256').update(token).digest('hex')
const isLive = { $expr: { $gt: ['$expiresAt', '$$NOW'] } }

/**
 * A link with which this account can be given a password once, in the request's transaction; every former one of the
 * account is void. The token stands behind the `#`, which no browser sends and no log of a server holds.
 */
export async function makePasswordLink(
  req: PayloadRequest,
  user: string,
  hours: number,
): Promise<{ url: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url')
  const session = await sessionOf(req)
  const links = passwordLinks(req.payload)
  await links.deleteMany({ user }, { session })
  const made = await links.findOneAndUpdate(
    { _id: hashed(token) },
    [{ $set: { user: { $literal: user }, expiresAt: { $add: ['$$NOW', hours * HOUR_MS] } } }],
    { upsert: true, returnDocument: 'after', session },
  )
  if (!made) throw new Error('the link was not stored')
  return { url: `${env().publicUrl}/admin/parola#${token}`, expiresAt: made.expiresAt }
}

/** The account that a token is for, or null where it is unknown, used or has run out. */
export async function ownerOfLink(payload: Payload, token: string): Promise<string | null> {
  const found = await passwordLinks(payload).findOne({ _id: hashed(token), ...isLive })
  return found?.user ?? null
}

/** Uses a token up, in the request's transaction. Answers as `ownerOfLink`. */
export async function takePasswordLink(req: PayloadRequest, token: string): Promise<string | null> {
  const session = await sessionOf(req)
  const found = await passwordLinks(req.payload).findOneAndDelete(
    { _id: hashed(token), ...isLive },
    { session },
  )
  return found?.user ?? null
}

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
