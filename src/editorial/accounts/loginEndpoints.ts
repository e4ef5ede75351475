import { addDataAndFileToRequest, type Endpoint, parseCookies, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import { RefusalError } from '@/src/language/refusal'
import { actingAccount, noteAccount, type StaffUser, storedAccounts } from './accounts'
import {
  browserOf,
  endSessions,
  openSession,
  renewSession,
  type StaffSession,
  staffSessions,
} from './staffSessions'
import { closeFailedLogins, countFailedLogin } from './failedLogins'
import { IDENTITY_REFUSALS } from './refusals'
import { passwordMatches } from './passwords'
import { sessionCookie, signSession } from './sessionToken'
import { answering } from '@/src/editorial/api/answering'

const credentials = z.looseObject({
  email: z.string().trim().min(1).max(320),
  password: z.string().min(1).max(1_000),
})

/** The session of the request's login. Refuses (400) a request without one. */
export async function sessionOfRequest({ payload, user }: PayloadRequest): Promise<StaffSession> {
  const sid = (user as { _sid?: unknown } | null)?._sid
  const session =
    typeof sid === 'string' ? await staffSessions(payload).findOne({ _id: sid }) : null
  if (!session) throw new RefusalError(IDENTITY_REFUSALS.notLoggedIn())
  return session
}

/** What a new session is answered with: the token also as a cookie, the account as its owner may read it. */
export async function sessionAnswer(
  { payload }: Pick<PayloadRequest, 'payload'>,
  session: StaffSession,
  account: StaffUser,
  key: 'token' | 'refreshedToken' = 'token',
): Promise<Response> {
  const { token, exp } = await signSession(payload, session)
  const user = await payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 0,
    user: account,
    overrideAccess: false,
  })
  return Response.json(
    { exp, [key]: token, user: { ...user, collection: 'users', _strategy: 'session' } },
    { headers: { 'set-cookie': sessionCookie(payload, token), 'cache-control': 'no-store' } },
  )
}

/** A year: the admin asks for the language before it knows who is there. */
const LANGUAGE_SECONDS = 31_536_000
const languageCookie = ({ payload }: PayloadRequest, language: string | null): string =>
  `${payload.config.cookiePrefix}-lng=${language ?? ''}; Path=/; SameSite=Lax; Max-Age=${language ? LANGUAGE_SECONDS : 0}`

/** A browser that nobody has chosen a language in speaks that of whoever logs in, until the logout. */
function speakLanguage(req: PayloadRequest, answer: Response, { locale }: StaffUser): Response {
  const cookies = parseCookies(req.headers)
  if (locale && !cookies.has(`${req.payload.config.cookiePrefix}-lng`)) {
    answer.headers.append('set-cookie', languageCookie(req, locale))
  }
  return answer
}

const login = answering(async (req) => {
  const { payload } = req
  await addDataAndFileToRequest(req)
  const given = credentials.safeParse(req.data)
  if (!given.success) throw new RefusalError(IDENTITY_REFUSALS.credentialsMissing())
  const { email, password } = given.data
  const users = storedAccounts(payload)
  const account = await users.findOne({ email: email.toLowerCase() })
  const matches = await passwordMatches(account, password)
  const browser = browserOf(req.headers.get('user-agent'))
  const entered =
    account && matches
      ? await inTransaction(payload, req, async (fresh) => {
          // Written, so that a new password or a closed account of this very moment meets this login.
          const still = await users.findOneAndUpdate(
            { _id: account._id, hash: account.hash },
            [{ $set: { lastLoginAt: '$$NOW' } }],
            { session: await sessionOf(fresh) },
          )
          const user = still && (await actingAccount(fresh, account._id.toHexString()))
          if (!user) return null
          await closeFailedLogins(fresh, user.id)
          fresh.user = user
          const session = await openSession(fresh, user.id, browser)
          await noteAccount(fresh, user.id, 'login', { to: browser })
          return { session, user }
        })
      : null
  if (entered) {
    const { session, user } = entered
    return speakLanguage(req, await sessionAnswer(req, session, user), user)
  }
  // Not waited for: what is written for a known account would tell it from an unknown one.
  countFailedLogin(payload, account?._id.toHexString() ?? null).catch((error: unknown) => {
    payload.logger.error({ err: error, msg: 'failed login not counted' })
  })
  throw new RefusalError(IDENTITY_REFUSALS.wrongCredentials())
})

const logout = answering(async (req) => {
  const { payload } = req
  const { user, family } = await sessionOfRequest(req)
  const all = req.searchParams?.get('allSessions') === 'true'
  await inTransaction(payload, req, async (fresh) => {
    await endSessions(fresh, user, all ? {} : { family })
    await noteAccount(fresh, user, 'logout', { to: all ? 'all' : undefined })
  })
  const answer = Response.json(
    { message: 'logged out' },
    { headers: { 'set-cookie': sessionCookie(payload, null), 'cache-control': 'no-store' } },
  )
  answer.headers.append('set-cookie', languageCookie(req, null))
  return answer
})

const refresh = answering(async (req) => {
  const { _id, user } = await sessionOfRequest(req)
  const renewed = await inTransaction(req.payload, req, async (fresh) => {
    const account = await actingAccount(fresh, user)
    const session = account && (await renewSession(fresh, _id))
    return session && { session, account }
  })
  if (!renewed) throw new RefusalError(IDENTITY_REFUSALS.sessionEnded())
  return sessionAnswer(req, renewed.session, renewed.account, 'refreshedToken')
})

/**
 * In place of Payload's own of these names: `POST /api/users/login` `{email, password}` → `{token, exp, user}` and the
 * cookie; `POST …/logout` (`?allSessions=true`); `POST …/refresh-token` → `{refreshedToken, exp, user}`.
 */
export const loginEndpoints: Endpoint[] = [
  { path: '/login', method: 'post', handler: login },
  { path: '/logout', method: 'post', handler: logout },
  { path: '/refresh-token', method: 'post', handler: refresh },
]
