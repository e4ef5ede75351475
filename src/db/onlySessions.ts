import type { DatabaseAdapterObj, UpdateOne } from 'payload'

type Args = Parameters<UpdateOne>[0]

/**
 * Payload ends a login, a logout and a refresh by writing the whole account back as it was read before the slow password
 * check: a demotion, a closed account or a new password of those moments would be undone. Such a write (of an account,
 * by id, with sessions, asking for nothing back) is cut down to the sessions.
 */
const narrowed = (args: Args): Args => {
  const { collection, id, data, returning } = args
  const isSessionWrite =
    collection === 'users' &&
    id !== undefined &&
    returning === false &&
    Array.isArray(data.sessions)
  if (!isSessionWrite) return args
  return { ...args, data: { sessions: data.sessions, updatedAt: data.updatedAt } }
}

/** The adapter, whose session writes touch nothing but the sessions. */
export const onlySessions = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const updateOne = db.updateOne
    db.updateOne = function (given) {
      return updateOne.call(this, narrowed(given))
    }
    return db
  },
})
