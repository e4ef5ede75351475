import type { Server } from 'node:http'

const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\n' +
  'Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n' +
  'Content-Length: 0\r\nConnection: close\r\n\r\n'

/**
 * Keeps a server to plain requests. Who asks for another protocol (`Upgrade:`) is answered as if he had not (RFC 9110,
 * 7.8), which Node does while nobody listens for upgrades; Next listens from its first request on, and leaves such
 * a connection without an answer. A tunnel (`CONNECT`) is refused.
 */
export function onlyRequests(server: Server): void {
  server.on('newListener', (event, listener) => {
    if (event !== 'upgrade') return
    // At this moment it is not there yet.
    queueMicrotask(() => server.off('upgrade', listener as () => void))
  })
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined)
    socket.end(NO_TUNNEL)
  })
}
