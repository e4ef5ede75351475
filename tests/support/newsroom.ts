import 'lexical'
import config from '@payload-config'
import type { Collection, Db, Document } from 'mongodb'
import { getPayload, type Payload } from 'payload'

import type { Article, User } from '@/src/payload-types'
import { makePasswordHash, setPassword } from '@/src/editorial/accounts/passwords'
import { isWriteConflict } from '@/src/editorial/database/conflicts'
import { inTransaction } from '@/src/editorial/database/transactions'
import { fromParagraphs } from '@/src/language/richText/newNodes'
import { runTransition } from '@/src/editorial/transitions/runTransition'
import type { Role } from '@/src/workflow/stages'
import { hasMoreFiles } from './hasMoreFiles'

export type StaffUser = User & { collection: 'users' }
export const PASSWORD = 'uzun-bir-parola-2025'

/** The running newsroom of a test file: Payload on the databases of the process, empty when the file begins; people by name. */
export type Newsroom = {
  payload: Payload
  hire(name: string, roles: Role[], extra?: Partial<User>): Promise<StaffUser>
  file(author: StaffUser, headline: string, paragraphs: string[]): Promise<Article>
  act(
    user: StaffUser,
    article: Article | string,
    action: string,
    input?: Record<string, unknown>,
  ): Promise<Article>
  /** The stored article, read with all rights. */
  stored(id: string): Promise<Article>
  close(): Promise<void>
}

/** What a collection holds, by its name. */
type Held = Map<string, Document[]>

/** The one Payload of this process, which costs 4 s of processor time, and what its database holds when it has begun. */
let booted: Promise<{ payload: Payload; begun: Held }> | undefined

/** Everybody's, with one salt: what is derived from it at a login is known (tests/support/intEnv). */
let passwordStored: ReturnType<typeof makePasswordHash> | undefined

const databaseOf = (payload: Payload): Db => payload.db.connection.db as unknown as Db

const collectionsOf = async (db: Db): Promise<Collection[]> =>
  (await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray())
    .filter(({ name }) => !name.startsWith('system.'))
    .map(({ name }) => db.collection(name))

async function boot(): Promise<{ payload: Payload; begun: Held }> {
  const payload = await getPayload({ config })
  const begun: Held = new Map()
  for (const collection of await collectionsOf(databaseOf(payload))) {
    begun.set(collection.collectionName, await collection.find().toArray())
  }
  return { payload, begun }
}

const SIGNED = Symbol.for('kunye.audit.signed')

/** The database as it was when Payload had begun: the next test file finds nothing of this one's. The public one: `intEnv`. */
async function empty(db: Db, begun: Held): Promise<void> {
  await db.command({ profile: 0 })
  for (const collection of await collectionsOf(db)) {
    await collection.deleteMany({})
    const documents = begun.get(collection.collectionName) ?? []
    if (documents.length > 0) await collection.insertMany(documents)
  }
  // What this process remembers of checkpoints that are gone.
  ;(globalThis as { [SIGNED]?: Map<string, unknown> })[SIGNED]?.clear()
}

/** Who is told that two writes met (409 `writeConflict`) presses again: on a full machine the database gives up one now and then by itself. */
async function pressedAgain<Made>(press: () => Promise<Made>): Promise<Made> {
  try {
    return await press()
  } catch (error) {
    if (!isWriteConflict(error)) throw error
    return press()
  }
}

export async function openNewsroom(): Promise<Newsroom> {
  booted ??= boot()
  const { payload, begun } = await booted
  const indexes = await databaseOf(payload)
    .collection('users')
    .indexes()
    .catch(() => [])
  // Without them two of one name would be let in, and a file that has nothing to do with it would fail.
  if (indexes.length < 2) {
    throw new Error(
      'A file before this one dropped the database: it belongs to ALONE (jest.config.mjs)',
    )
  }
  // Mongoose writes a stack trace for every query; under Jest, which looks each line up in its source maps, that is dear.
  payload.db.connection.base.set('skipOriginalStackTraces', true)
  const hired = new Map<string, number>()
  const stored = (id: string) =>
    payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })

  return {
    payload,
    stored,
    hire: async (name, roles, extra = {}) => {
      const local = name
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean)
        .join('.')
      const before = hired.get(local) ?? 0
      hired.set(local, before + 1)
      const email = `${local}${before || ''}@ornek.test`
      const user = await payload.create({
        collection: 'users',
        data: { name, email, roles, disabled: false, ...extra },
        overrideAccess: true,
        depth: 0,
      })
      const stored = await (passwordStored ??= makePasswordHash(PASSWORD))
      await inTransaction(payload, {}, (req) => setPassword(req, user.id, stored))
      return { ...user, collection: 'users' }
    },
    file: (author, headline, paragraphs) =>
      pressedAgain(() =>
        payload.create({
          collection: 'articles',
          data: { headline, body: fromParagraphs(paragraphs) as unknown as Article['body'] },
          user: author,
          overrideAccess: false,
          depth: 0,
        }),
      ),
    act: async (user, article, action, input = {}) => {
      const id = typeof article === 'string' ? article : article.id
      const { revision } = await stored(id)
      return runTransition({ payload, user, context: {} }, id, {
        action,
        revision: revision ?? 0,
        input: input as never,
      })
    },
    // Soaks and the processes that tests start end with it, and leave what they wrote.
    close: () => (hasMoreFiles() ? empty(databaseOf(payload), begun) : payload.destroy()),
  }
}
