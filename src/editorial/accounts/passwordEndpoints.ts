import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { ObjectId } from 'mongodb'
import { z } from 'zod'
import { inTransaction } from '@/src/editorial/database/transactions'
import { RefusalError } from '@/src/language/refusal'
import { actingAccount, noteAccount, storedAccounts } from './accounts'
import { browserOf, openSession } from './staffSessions'
import { closeFailedLogins, countFailedLogin, uncountFailedLogin } from './failedLogins'
import { IDENTITY_REFUSALS } from './refusals'
import { makePasswordHash, passwordMatches, passwordProblem, setPassword } from './passwords'
import {
  canSendMail,
  LINK_HOURS,
  makePasswordLink,
  ownerOfLink,
  queuePasswordMail,
  takePasswordLink,
} from './passwordLinks'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { answering, jsonBody } from '@/src/editorial/api/answering'
import { sessionAnswer, sessionOfRequest } from './loginEndpoints'

/** Wrong current passwords of one account before the window ends (`failedLogins`). */
const MOST_CHECKS = 10
const ONCE = { headers: { 'cache-control': 'no-store' } }

const asked = z.looseObject({ email: z.string().trim().min(1).max(320) })
const reset = z.looseObject({ token: z.string().max(200), password: z.unknown() })
const change = z.strictObject({ currentPassword: z.string().max(1_000), password: z.unknown() })

const dataOf = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T | null> => {
  await addDataAndFileToRequest(req)
  return schema.safeParse(req.data).data ?? null
}

/** A password that passes. Refuses (400 `weakPassword`) and says why. */
function goodPassword(password: unknown, owner?: { name?: string; email?: string }): string {
  const problem = passwordProblem(password, owner)
  if (problem || typeof password !== 'string') {
    throw new RefusalError(IDENTITY_REFUSALS.weakPassword(problem ?? { tr: '', en: '' }))
  }
  return password
}

const forgot = answering(async (req) => {
  const given = await dataOf(req, asked)
  if (!given) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['email'] }))
  if (!canSendMail()) throw new RefusalError(IDENTITY_REFUSALS.noMail())
  const { payload } = req
  const work = async () => {
    const account = await storedAccounts(payload).findOne({ email: given.email.toLowerCase() })
    const id = account?._id.toHexString()
    if (!id) return
    await inTransaction(payload, { payloadAPI: req.payloadAPI }, async (fresh) => {
      if (!(await actingAccount(fresh, id))) return
      await queuePasswordMail(fresh, id, 'asked')
      await noteAccount(fresh, id, 'askReset')
    })
  }
  // Not waited for: the answer comes as soon for an address that nobody has.
  work().catch((error: unknown) => payload.logger.error({ err: error, msg: 'reset not queued' }))
  return Response.json({ message: 'success' })
})

const resetPassword = answering(async (req) => {
  const { payload } = req
  const given = await dataOf(req, reset)
  if (!given) throw new RefusalError(IDENTITY_REFUSALS.linkInvalid())
  goodPassword(given.password)
  const owner = await ownerOfLink(payload, given.token)
  const account = owner && (await storedAccounts(payload).findOne({ _id: new ObjectId(owner) }))
  if (!account) throw new RefusalError(IDENTITY_REFUSALS.linkInvalid())
  const stored = await makePasswordHash(goodPassword(given.password, account))
  const browser = browserOf(req.headers.get('user-agent'))
  const done = await inTransaction(payload, req, async (fresh) => {
    const id = await takePasswordLink(fresh, given.token)
    const user = id && (await actingAccount(fresh, id))
    if (!user) return null
    await setPassword(fresh, user.id, stored)
    await closeFailedLogins(fresh, user.id)
    fresh.user = user
    await noteAccount(fresh, user.id, 'resetPassword')
    return { user, session: await openSession(fresh, user.id, browser) }
  })
  if (!done) throw new RefusalError(IDENTITY_REFUSALS.linkInvalid())
  return sessionAnswer(req, done.session, done.user)
})

const changePassword = answering(async (req) => {
  const { payload } = req
  const { user, family } = await sessionOfRequest(req)
  const { currentPassword, password } = await jsonBody(req, change)
  const account = await storedAccounts(payload).findOne({ _id: new ObjectId(user) })
  const good = goodPassword(password, account ?? {})
  // Counted before it is tried: a hundred at once are a hundred.
  if ((await countFailedLogin(payload, user)) > MOST_CHECKS) {
    throw new RefusalError(IDENTITY_REFUSALS.tooManyChecks())
  }
  if (!account || !(await passwordMatches(account, currentPassword))) {
    throw new RefusalError(IDENTITY_REFUSALS.wrongPassword())
  }
  await uncountFailedLogin(payload, user)
  const stored = await makePasswordHash(good)
  await inTransaction(payload, req, async (fresh) => {
    await setPassword(fresh, user, stored, family)
    await noteAccount(fresh, user, 'changePassword')
  })
  return Response.json({ message: 'changed' })
})

const giveLink = answering(async (req) => {
  const actor = actorOf(req.user)
  if (!actor?.roles.includes('admin')) throw new RefusalError(REFUSALS.unknownActor())
  const id = String(req.routeParams?.id)
  if (id === actor.id) throw new RefusalError(IDENTITY_REFUSALS.ownLink())
  const link = await inTransaction(req.payload, req, async (fresh) => {
    const account = ObjectId.isValid(id) && (await actingAccount(fresh, id))
    if (!account) throw new RefusalError(IDENTITY_REFUSALS.noAccount())
    await noteAccount(fresh, id, 'makePasswordLink', { to: canSendMail() ? 'mail' : 'shown' })
    if (!canSendMail()) return makePasswordLink(fresh, id, LINK_HOURS.given)
    await queuePasswordMail(fresh, id, 'given')
    return null
  })
  return Response.json(link ? { sent: false, ...link } : { sent: true }, ONCE)
})

/**
 * In place of Payload's own: `POST /api/users/forgot-password` `{email}` and `POST …/reset-password` `{token, password}` →
 * `{token, exp, user}`; and `POST …/change-password` `{currentPassword, password}`, which ends the account's other
 * sessions. For admins: `POST …/:id/password-link` → `{sent: true}`, or without mail `{sent: false, url, expiresAt}`, once.
 */
export const passwordEndpoints: Endpoint[] = [
  { path: '/forgot-password', method: 'post', handler: forgot },
  { path: '/reset-password', method: 'post', handler: resetPassword },
  { path: '/change-password', method: 'post', handler: changePassword },
  { path: '/:id/password-link', method: 'post', handler: giveLink },
]
