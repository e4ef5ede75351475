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
/** `find` reads, `changeStream` keeps the cache true, the others let an operator look at what is there. */
const ACTIONS = ['find', 'changeStream', 'listCollections', 'listIndexes', 'collStats']
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
 * `kunye-delivery` with it alone; with `app` also `kunye-app`, who may read and write both databases. New
 * passwords of 192 random bits each time. Refuses where the administrator may not make users.
 */
export async function grant(client: MongoClient, { app }: { app: boolean }): Promise<Granted[]> {
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
    await put(admin, 'User', {
      name: newsroom.user,
      pwd: newsroom.password,
      roles: ['kunye', 'kunye_public'].map((db) => ({ role: 'readWrite', db })),
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
