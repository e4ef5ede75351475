import type { IncomingMessage } from 'node:http'

/** A name or address with an optional port (RFC 3986, 3.2.2), and nothing that could go on as a path. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i

/**
 * Whether a request names no host that can be relied on: several `Host` headers (RFC 9112, 3.2: 400), where each program
 * on the way could believe another one, or something that is no host, since Next builds its addresses from it. A client
 * of HTTP/1.0 may leave it out.
 */
export function hostProblem({ rawHeaders, headers }: IncomingMessage): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1) return true
  return headers.host !== undefined && !HOST.test(headers.host)
}
