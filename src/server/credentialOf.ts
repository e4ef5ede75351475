import type { IncomingHttpHeaders } from 'node:http'

/** What identifies the account of a staff request: its Authorization header or Payload's cookie. */
export function credentialOf(headers: IncomingHttpHeaders): string | undefined {
  if (headers.authorization) return headers.authorization
  return /(?:^|;\s*)payload-token=([^;]+)/.exec(headers.cookie ?? '')?.[1]
}
