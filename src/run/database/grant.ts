import { randomBytes } from 'node:crypto'
import type { Db, Document, MongoClient } from 'mongodb'
import type { SanitizedConfig } from 'payload'

import { HOUSE_MARKS, STAMP } from '@/src/platform/database/check'
import { hostsOf } from '@/src/platform/database/uri'
import { codeOf, StartRefusal } from '@/src/platform/errors'

export type Granted = Readonly<{
  /** The variable that the connection string is for. */
  variable: 'PUBLIC_DATABASE_URI' | 'DATABASE_URI'
  database: 'kunye_public' | 'kunye'
  user: string
  password: string
}>

const ROLE = 'kunyePublicRead'
const APP_ROLE = 'kunyeNewsroom'
/** `find` reads, `changeStream` keeps the cache true, the others let an operator look at what is there. */
const ACTIONS = ['find', 'changeStream', 'listCollections', 'listIndexes', 'collStats']
/** In every collection of `kunye`, also one that a later build adds. MongoDB can only allow, so nothing here changes a document. */
const ADDS = [
  ...['find', 'insert', 'createCollection', 'createIndex'],
  ...['listCollections', 'listIndexes', 'collStats', 'dbStats', 'changeStream'],
]
const CHANGES = ['update', 'remove', 'dropIndex', 'collMod']

/** What is written once and then only read: by nobody who has no more than the newsroom's own login is any of it changed. */
export const APPEND_ONLY: readonly string[] = [
  'audit-log',
  'audit-checkpoints',
  'publication-snapshots',
]

const [UNAUTHORIZED, UNAUTHENTICATED] = [13, 18]
const ROLE_EXISTS = 51002

/** Two users of each kind take turns: the next is made while the former still works. */
export const TURNS = {
  delivery: ['kunye-delivery', 'kunye-delivery-2'],
  app: ['kunye-app', 'kunye-app-2'],
} as const

/** Creates; where it is there already, updates: what was allowed beyond this is taken away. */
async function putRole(admin: Db, { name, ...rest }: Document) {
  await admin.command({ createRole: name, ...rest }).catch(async (error: unknown) => {
    if (codeOf(error) !== ROLE_EXISTS) throw error
    await admin.command({ updateRole: name, ...rest })
  })
}

/** Which users of these names are there. */
export async function usersAmong(admin: Db, names: readonly string[]): Promise<string[]> {
  const { users } = await admin.command({ usersInfo: [...names] })
  return (users as { user: string }[]).map(({ user }) => user)
}

/** Makes the user of this kind whose turn it is. Refuses where both are there: one is in use, and must be told by name. */
async function makeNext(admin: Db, kind: keyof typeof TURNS, role: string) {
  const there = await usersAmong(admin, TURNS[kind])
  const user = TURNS[kind].find((name) => !there.includes(name))
  if (!user) {
    throw new StartRefusal({
      tr: `${TURNS[kind].join(' ve ')} ikisi de var: artık kullanılmayanı kaldırın (npm run kunye -- db revoke KULLANICI), sonra yeniden deneyin. Yalnız rolleri yenilemek için: db grant --roles`,
      en: `${TURNS[kind].join(' and ')} are both there: take away the one that is not used any more (npm run kunye -- db revoke USER), then try again. To renew the roles alone: db grant --roles`,
    })
  }
  const password = randomBytes(24).toString('base64url')
  await admin.command({ createUser: user, pwd: password, roles: [{ role, db: 'admin' }] })
  return { user, password }
}

/**
 * Role `kunyePublicRead` (reads `kunye_public` and follows its changes, nothing else) and the next user of
 * `kunye-delivery`, `kunye-delivery-2` with it alone. With `app`, the collections of `kunye` that the newsroom changes, also role
 * `kunyeNewsroom` and the next of `kunye-app`, `kunye-app-2` with it: reads and writes both databases, but only adds to
 * `APPEND_ONLY` and whatever else is not named. `rolesOnly` makes no user. Passwords of 192 random bits; those of users who are
 * there already stay. Refuses where the administrator may not make users, and where both of a kind are there.
 */
export async function grant(
  client: MongoClient,
  { app, rolesOnly = false }: { app: readonly string[] | null; rolesOnly?: boolean },
): Promise<Granted[]> {
  const admin = client.db('admin')
  try {
    await putRole(admin, {
      name: ROLE,
      privileges: [{ resource: { db: 'kunye_public', collection: '' }, actions: ACTIONS }],
      roles: [],
    })
    if (app) {
      const changed = app.filter((collection) => !APPEND_ONLY.includes(collection))
      await putRole(admin, {
        name: APP_ROLE,
        privileges: [
          { resource: { db: 'kunye', collection: '' }, actions: ADDS },
          ...changed.map((collection) => ({
            resource: { db: 'kunye', collection },
            actions: CHANGES,
          })),
        ],
        roles: [{ role: 'readWrite', db: 'kunye_public' }],
      })
    }
    if (rolesOnly) return []
    const delivery: Granted = {
      ...{ variable: 'PUBLIC_DATABASE_URI', database: 'kunye_public' },
      ...(await makeNext(admin, 'delivery', ROLE)),
    }
    if (!app) return [delivery]
    const newsroom: Granted = {
      ...{ variable: 'DATABASE_URI', database: 'kunye' },
      ...(await makeNext(admin, 'app', APP_ROLE)),
    }
    return [delivery, newsroom]
  } catch (error) {
    throw mayNot(error, client)
  }
}

/** What the administrator's own login may not do, as a refusal; every other error as it is. */
export function mayNot(error: unknown, client: MongoClient): unknown {
  const code = Number(codeOf(error))
  if (code !== UNAUTHORIZED && code !== UNAUTHENTICATED) return error
  const hosts = hostsOf(`mongodb://${client.options.hosts.join(',')}`)
  return new StartRefusal({
    tr: `KUNYE_ADMIN_URI kullanıcısı bu sunucuda kullanıcı ve rol yapamıyor (${hosts}): userAdminAnyDatabase rolü olan bir kullanıcı verin.`,
    en: 'The user of KUNYE_ADMIN_URI may not make users and roles: give one with the role userAdminAnyDatabase.',
  })
}

const PARTS = /^(mongodb(?:\+srv)?:\/\/)(?:[^@/?]*@)?([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/s
/** How the administrator logs in and to which member says nothing of how another user does. */
const OWN_OPTION = /^(authSource|authMechanism|authMechanismProperties|directConnection)=/i

/**
 * The administrator's connection string with the login and database of `granted` in it and the name of
 * its replica set, other options (tls …) kept. Users are made in `admin`: there a login is checked.
 */
export function grantedUri(
  adminUri: string,
  { user, password, database }: Pick<Granted, 'user' | 'password' | 'database'>,
  replicaSet?: string,
): string {
  const [, scheme = '', hosts = '', query = ''] = PARTS.exec(adminUri) ?? []
  const kept = query.split('&').filter((option) => option !== '' && !OWN_OPTION.test(option))
  const isNamed = scheme !== 'mongodb://' || kept.some((option) => /^replicaSet=/i.test(option))
  const options = [
    ...kept,
    ...(isNamed || !replicaSet ? [] : [`replicaSet=${encodeURIComponent(replicaSet)}`]),
    'authSource=admin',
  ]
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  return `${scheme}${login}@${hosts}/${database}?${options.join('&')}`
}

/** Collections of `kunye` that no route of Payload knows, by the names in their own files; a test looks for others. */
export const RAW_COLLECTIONS: readonly string[] = [
  ...['fan-outs', 'mail-outbox', 'rebuild-runs', 'webhook-deliveries', 'webhook-secrets'],
  ...['worker-leases', 'account-turns', 'failed-logins', 'password-links', 'password-mails'],
  ...[
    'staff-sessions',
    'record-turns',
    'front-turns',
    'fan-out-entries',
    'feed-pings',
    'rate-limits',
    'former-pictures',
    'presence',
    HOUSE_MARKS,
    STAMP,
  ],
]

/** Every collection of `kunye` that the newsroom may have to change, those that it only adds to among them. */
export const changedCollections = ({
  collections,
}: Pick<SanitizedConfig, 'collections'>): string[] => [
  ...collections.flatMap(({ slug, dbName, versions }) => {
    const name = typeof dbName === 'string' ? dbName : slug
    return versions ? [name, `_${name}_versions`] : [name]
  }),
  ...RAW_COLLECTIONS,
]

/**
 * `NAME='value'` as a shell and a `.env` file both read it: what is between single quotes is what it is. A quote in a
 * connection string is written %27, which means the same there (RFC 3986, 2.1). Refuses nothing: a URI has no line ends.
 */
export const quotedLine = (name: string, uri: string): string =>
  `${name}='${uri.replaceAll("'", '%27')}'`
