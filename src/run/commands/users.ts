import type { Payload } from 'payload'
import { databaseTime } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { StartRefusal } from '@/src/platform/errors'
import { noteAccount, storedAccounts } from '@/src/editorial/accounts/accounts'
import { unknownLogins } from '@/src/editorial/accounts/failedLogins'
import { canSendMail, LINK_HOURS, makePasswordLink } from '@/src/editorial/accounts/passwordLinks'
import { endSessions, staffSessions } from '@/src/editorial/accounts/staffSessions'
import type { User } from '@/src/payload-types'
import { type Role, ROLES } from '@/src/workflow/stages'
import { readArgs, wrongUsage } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'

const cli = { context: { channel: 'cli' } }
const all = { overrideAccess: true, depth: 0, ...cli } as const

const isRole = (role: string): role is Role => ROLES.some((known) => known === role)

async function accountOf(payload: Payload, email: string): Promise<User> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    ...all,
  })
  if (docs[0]) return docs[0]
  throw new StartRefusal({
    tr: `${email}: böyle bir hesap yok. Hesaplar: npm run kunye -- users list`,
    en: `${email}: no such account. Accounts: npm run kunye -- users list`,
  })
}

async function showLink(payload: Payload, user: User): Promise<void> {
  if (user.disabled !== false) {
    throw new StartRefusal({
      tr: `${user.email} kapalı bir hesap. Önce açın: npm run kunye -- users enable ${user.email}`,
      en: `${user.email} is disabled. Enable it first: npm run kunye -- users enable ${user.email}`,
    })
  }
  const { url } = await inTransaction(payload, cli, async (req) => {
    await noteAccount(req, user.id, 'makePasswordLink', { to: 'shown' })
    return makePasswordLink(req, user.id, LINK_HOURS.given)
  })
  console.log(
    `Parola bağlantısı, yalnız bir kez gösterilir, ${LINK_HOURS.given} saat geçerlidir / password link, shown once, good for ${LINK_HOURS.given} hours:\n${url}`,
  )
}

type Added = { email: string; name: string; roles: Role[] }

/** Read before the database is asked for. */
function newAccount(args: string[]): Added {
  const { values } = readArgs('users', args, {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
  })
  const { email, name, role: roles = [] } = values
  if (!email || !name || roles.length === 0 || !roles.every(isRole)) throw wrongUsage('users')
  return { email, name, roles }
}

async function add(payload: Payload, { email, name, roles }: Added): Promise<void> {
  const data = { email, name, roles, disabled: false }
  const user = await payload.create({ collection: 'users', data, ...all })
  console.log(`Hesap açıldı / account made: ${user.email} (${roles.join(', ')})`)
  if (!canSendMail()) return showLink(payload, user)
  console.log(
    'Parola bağlantısı e-postayla gider / the password link goes by mail · users reset: onu burada gösterir / shows it here',
  )
}

async function list(payload: Payload): Promise<void> {
  const rows = await storedAccounts(payload).find().sort({ email: 1 }).toArray()
  const now = await databaseTime(payload)
  for (const { _id, email, name, roles, disabled, hash, lastLoginAt } of rows) {
    const live = { user: String(_id), renewedTo: null, expiresAt: { $gt: now } }
    const sessions = await staffSessions(payload).countDocuments(live)
    const state = [
      ...(disabled === false ? [] : ['kapalı/disabled']),
      ...(hash ? [] : ['parolasız/no password']),
      `oturum/sessions: ${sessions}`,
      ...(lastLoginAt ? [`son giriş/last login: ${lastLoginAt.toISOString()}`] : []),
    ]
    console.log([email, name, (roles ?? []).join(','), ...state].join('\t'))
  }
  const unknown = await unknownLogins(payload)
  if (!unknown) return
  console.log(
    `Hesabı olmayan adreslerle başarısız giriş / failed logins with addresses without an account: ${unknown.count} (${unknown.firstAt.toISOString()} →)`,
  )
}

async function switchAccount(payload: Payload, email: string, disabled: boolean): Promise<void> {
  const { id } = await accountOf(payload, email)
  await payload.update({ collection: 'users', id, data: { disabled }, ...all })
  console.log(`${email}: ${disabled ? 'kapatıldı / disabled' : 'açıldı / enabled'}`)
}

async function end(payload: Payload, email: string): Promise<void> {
  const { id } = await accountOf(payload, email)
  const count = await inTransaction(payload, cli, async (req) => {
    const ended = await endSessions(req, id)
    await noteAccount(req, id, 'endSessions', { to: String(ended) })
    return ended
  })
  console.log(`${email}: ${count} oturum sonlandırıldı / sessions ended`)
}

const VERBS: Record<string, (payload: Payload, email: string) => Promise<void>> = {
  reset: async (payload, email) => showLink(payload, await accountOf(payload, email)),
  disable: (payload, email) => switchAccount(payload, email, true),
  enable: (payload, email) => switchAccount(payload, email, false),
  'end-sessions': end,
}

/**
 * `kunye users`: accounts on the machine itself, the first admin among them (nobody registers over HTTP). `add` makes one
 * and prints the link for its password, or lets it be sent; `reset` prints such a link; `list` shows roles, sessions and
 * who has no password yet; `disable`, `enable`, `end-sessions`. Every change is an entry in the account's chain.
 */
export async function users([verb = '', ...args]: string[]): Promise<void> {
  if (verb === 'add') {
    const account = newAccount(args)
    return withPayload((payload) => add(payload, account))
  }
  const work = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined
  const [email] = readArgs('users', args, {}, work ? 1 : 0).positionals
  if (verb === 'list') return withPayload(list)
  if (!work || !email) throw wrongUsage('users')
  return withPayload((payload) => work(payload, email))
}
