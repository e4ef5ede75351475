import type { AuthStrategy } from 'payload'

import { isDatabaseAway } from '@/src/db/isDatabaseAway'
import { actorOf } from '@/src/workflow/actor'
import { liveSession } from './staffSessions'
import { readToken, tokenOf } from './sessionToken'

/**
 * Who sent a request: the account of the session that its token names, as the account is now. Nobody for a session that
 * ended, by the database's clock, and for an account that may not act.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload)
    const claims = token && (await readToken(payload, token))
    if (!claims) return { user: null }
    try {
      const session = await liveSession(payload, claims.sid)
      if (!session || session.user !== claims.user || session.now >= claims.expiresAt) {
        return { user: null }
      }
      const found = await payload.findByID({
        collection: 'users',
        id: session.user,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
      })
      const user = found && {
        ...found,
        collection: 'users' as const,
        _strategy: 'session',
        _sid: session._id,
      }
      return { user: user && actorOf(user) ? user : null }
    } catch (error) {
      // Who asks then is told by the door, which looks whether there is a database (staffOnly).
      if (isDatabaseAway(error)) return { user: null }
      throw error
    }
  },
}
