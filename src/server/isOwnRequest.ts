import type { IncomingMessage } from 'node:http'

/**
 * Whether this machine asks itself, as the reader pages do when they read the public API: the same
 * address at both ends and nobody forwarded for. The limit of the public API does not count these,
 * or all readers of the pages together would be one address.
 */
export function isOwnRequest(request: IncomingMessage): boolean {
  const { localAddress, remoteAddress } = request.socket
  if (request.headers['x-forwarded-for'] !== undefined) return false
  return remoteAddress !== undefined && remoteAddress === localAddress
}
