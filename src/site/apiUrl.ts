import { env } from '@/src/env'

/**
 * Address of the public GraphQL API. `KUNYE_INTERNAL_URL` (an origin) where the API is a process of
 * its own or listens on another address; else this process. Read at every call, because the server
 * may set it only once it knows its port.
 */
export function apiUrl(): string {
  const origin = process.env.KUNYE_INTERNAL_URL || `http://127.0.0.1:${env().PORT}`
  return `${origin.replace(/(?<!\/)\/+$/, '')}/graphql`
}
