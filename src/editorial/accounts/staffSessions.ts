import { randomUUID } from 'node:crypto'
import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { sessionOf } from '@/src/editorial/database/transactions'

const MINUTE_MS = 60_000
/** Without a renewal a session ends after this long: one working day. */
export const SESSION_MS = 8 * 60 * MINUTE_MS
/** However often it is renewed, a session ends this long after its login. */
const LIFE_MS = 30 * 24 * 60 * MINUTE_MS
/** Requests that were on their way with the old id still arrive. */
const OVERLAP_MS = MINUTE_MS
const SEEN_EVERY_MS = 5 * MINUTE_MS

/** One login in one browser. Every time is the database's; no address of a client is kept. */
export type StaffSession = {
  /** In the signed token of the browser; another one after each renewal. */
  _id: string
  /** The same through all renewals. */
  family: string
  user: string
  startedAt: Date
  createdAt: Date
  expiresAt: Date
  lastSeenAt: Date
  /** Which browser on which system, in two words. */
  browser: string
  /** The session that took this one's place. */
  renewedTo: string | null
}

/** The sessions, in a collection that no route of Payload reaches. */
export const staffSessions = (payload: Payload): Collection<StaffSession> =>
  editorialDatabase(payload).collection<StaffSession>('staff-sessions')

const isLive = { $expr: { $gt: ['$expiresAt', '$$NOW'] } }

async function insert(
  req: PayloadRequest,
  row: Pick<StaffSession, 'user' | 'browser'> & { family?: string; startedAt?: Date },
): Promise<StaffSession> {
  const _id = randomUUID()
  const { user, browser, family = _id, startedAt = '$$NOW' } = row
  const literal = (value: unknown) => ({ $literal: value })
  const made = await staffSessions(req.payload).findOneAndUpdate(
    { _id },
    [
      {
        $set: {
          family: literal(family),
          user: literal(user),
          browser: literal(browser),
          startedAt,
          createdAt: '$$NOW',
          lastSeenAt: '$$NOW',
          renewedTo: null,
        },
      },
      {
        $set: {
          expiresAt: {
            $min: [{ $add: ['$$NOW', SESSION_MS] }, { $add: ['$startedAt', LIFE_MS] }],
          },
        },
      },
    ],
    { upsert: true, returnDocument: 'after', session: await sessionOf(req) },
  )
  if (!made) throw new Error('the session was not stored')
  return made
}

/** Begins a session of this account, in the request's transaction. */
export const openSession = (
  req: PayloadRequest,
  user: string,
  browser: string,
): Promise<StaffSession> => insert(req, { user, browser })

/**
 * The session with this id, if it has not ended, and the database's time. That it was used is noted every five minutes.
 */
export async function liveSession(
  payload: Payload,
  _id: string,
): Promise<(StaffSession & { now: Date }) | null> {
  const sessions = staffSessions(payload)
  const [found] = await sessions
    .aggregate<StaffSession & { now: Date }>([
      { $match: { _id, ...isLive } },
      { $set: { now: '$$NOW' } },
    ])
    .toArray()
  if (!found) return null
  if (found.now.getTime() - found.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await sessions.updateOne({ _id }, [{ $set: { lastSeenAt: '$$NOW' } }])
  }
  return found
}

/**
 * A session with a new id in place of this one, which stays good for a minute; asked twice (two tabs) it is the same
 * one. Null when the session has ended.
 */
export async function renewSession(req: PayloadRequest, _id: string): Promise<StaffSession | null> {
  const sessions = staffSessions(req.payload)
  const session = await sessionOf(req)
  const old = await sessions.findOne({ _id, ...isLive }, { session })
  if (!old) return null
  if (old.renewedTo !== null) {
    return sessions.findOne({ _id: old.renewedTo, ...isLive }, { session })
  }
  const next = await insert(req, old)
  await sessions.updateOne(
    { _id },
    [
      {
        $set: {
          renewedTo: next._id,
          expiresAt: { $min: ['$expiresAt', { $add: ['$$NOW', OVERLAP_MS] }] },
        },
      },
    ],
    { session },
  )
  return next
}

/** What the owner of sessions may see of them, the one used last first. */
export async function sessionsOf(payload: Payload, user: string): Promise<StaffSession[]> {
  return staffSessions(payload)
    .find({ user, renewedTo: null, ...isLive })
    .sort({ lastSeenAt: -1 })
    .toArray()
}

/** Ends sessions of one account, in the request's transaction: all, one family, or all but one. Answers how many. */
export async function endSessions(
  req: PayloadRequest,
  user: string,
  which: { family?: string; except?: string } = {},
): Promise<number> {
  const { family, except } = which
  const session = await sessionOf(req)
  const asked = {
    user,
    ...(family !== undefined && { family }),
    ...(except !== undefined && { family: { $ne: except } }),
  }
  const families = await staffSessions(req.payload).distinct('family', asked, { session })
  await staffSessions(req.payload).deleteMany(asked, { session })
  return families.length
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Firefox\//, 'Firefox'],
  [/Edg\w*\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
]

/** Which browser on which system a `User-Agent` speaks of, in words its owner knows; no version, nothing that identifies. */
export function browserOf(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 400)
  const named = (list: readonly [RegExp, string][]): string | undefined =>
    list.find(([pattern]) => pattern.test(text))?.[1]
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(', ')
}
