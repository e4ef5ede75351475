import type { AuthStrategy, TypedUser } from 'payload'

const accounts = new WeakMap<Headers, TypedUser>()

/**
 * Who sent a request is asked once: Payload would look the account up again, and take it for nobody if the database went
 * away in between. Kept by the request's own headers, and no longer than they are.
 */
export const identified = {
  /** Keeps the account that was found for the request of these headers. */
  keep: (headers: Headers, user: TypedUser): void => void accounts.set(headers, user),
  /** Answers Payload with the account that was kept; with nobody when none was, and Payload looks it up by itself. */
  strategy: {
    name: 'identified',
    authenticate: ({ headers }) => ({ user: accounts.get(headers) ?? null }),
  } satisfies AuthStrategy,
}
