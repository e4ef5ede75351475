import { randomBytes } from 'node:crypto'
import type { Document, MongoClient } from 'mongodb'
import { codeOf } from '@/src/db/codeOf'
import { hostsOf } from '@/src/db/hostsOf'
import { StartRefusal } from '@/src/db/StartRefusal'

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
const [USER_EXISTS, ROLE_EXISTS] = [51003, 51002]

/** Creates; where it is there already, updates: what was allowed beyond this is taken away. */
async function put(admin: ReturnType<MongoClient['db']>, what: 'Role' | 'User', body: Document) {
  const { name, ...rest } = body
  try {
    await admin.command({ [`create${what}`]: name, ...rest })
  } catch (error) {
    const code = codeOf(error)
    if (code !== USER_EXISTS && code !== ROLE_EXISTS) throw error
    await admin.command({ [`update${what}`]: name, ...rest })
  }
}

/**
 * Role `kunyePublicRead` (reads `kunye_public` and follows its changes, nothing else) and user
 * `kunye-delivery` with it alone. With `app`, the collections of `kunye` that the newsroom changes, also role `kunyeNewsroom` and
 * user `kunye-app` with it: reads and writes both databases, but only adds to `APPEND_ONLY` and whatever else is not named.
 * New passwords of 192 random bits each time. Refuses where the administrator may not make users.
 */
export async function grant(
  client: MongoClient,
  { app }: { app: readonly string[] | null },
): Promise<Granted[]> {
  const admin = client.db('admin')
  const password = (): string => randomBytes(24).toString('base64url')
  const delivery: Granted = {
    ...{ variable: 'PUBLIC_DATABASE_URI', database: 'kunye_public' },
    ...{ user: 'kunye-delivery', password: password() },
  }
  const newsroom: Granted = {
    ...{ variable: 'DATABASE_URI', database: 'kunye' },
    ...{ user: 'kunye-app', password: password() },
  }
  try {
    await put(admin, 'Role', {
      name: ROLE,
      privileges: [{ resource: { db: 'kunye_public', collection: '' }, actions: ACTIONS }],
      roles: [],
    })
    await put(admin, 'User', {
      name: delivery.user,
      pwd: delivery.password,
      roles: [{ role: ROLE, db: 'admin' }],
    })
    if (!app) return [delivery]
    const changed = app.filter((collection) => !APPEND_ONLY.includes(collection))
    await put(admin, 'Role', {
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
    await put(admin, 'User', {
      name: newsroom.user,
      pwd: newsroom.password,
      roles: [{ role: APP_ROLE, db: 'admin' }],
    })
    return [delivery, newsroom]
  } catch (error) {
    const code = Number(codeOf(error))
    if (code !== UNAUTHORIZED && code !== UNAUTHENTICATED) throw error
    const hosts = hostsOf(`mongodb://${client.options.hosts.join(',')}`)
    throw new StartRefusal({
      tr: `KUNYE_ADMIN_URI kullanıcısı bu sunucuda kullanıcı ve rol yapamıyor (${hosts}): userAdminAnyDatabase rolü olan bir kullanıcı verin.`,
      en: 'The user of KUNYE_ADMIN_URI may not make users and roles: give one with the role userAdminAnyDatabase.',
    })
  }
}
