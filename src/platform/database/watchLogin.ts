import { MongoClient } from 'mongodb'
import { isLoginRefused } from './isDatabaseAway'
import { repeating } from '@/src/platform/processes/repeating'

const EVERY_MS = 5_000
const PATIENCE_MS = 1_500

/**
 * Logs in anew with this connection string every five seconds until `stop` is called, and calls back with the error where
 * the login is turned down, with null where it is not. Connections that are open already outlive a changed password, so
 * that nobody else notices before the first new one, which then ends all of them. Of a database that does not answer it
 * tells nothing; does nothing for a string without a login.
 */
export function watchLogin(uri: string, tell: (refused: unknown) => void): () => Promise<void> {
  const client = new MongoClient(uri, {
    appName: 'kunye-login',
    // Each question has a connection of its own, and the login with it.
    ...{ maxPoolSize: 1, maxIdleTimeMS: 1, serverMonitoringMode: 'poll' },
    ...{ connectTimeoutMS: PATIENCE_MS, serverSelectionTimeoutMS: PATIENCE_MS },
  })
  if (!client.options.credentials) return () => client.close()
  const stop = repeating(EVERY_MS, () =>
    client
      .db('admin')
      .command({ ping: 1 }, { timeoutMS: PATIENCE_MS })
      .then(
        () => tell(null),
        (error: unknown) => void (isLoginRefused(error) && tell(error)),
      ),
  )
  return async () => {
    await stop()
    await client.close()
  }
}
