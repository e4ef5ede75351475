import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** A page of the admin is asked for under a name of this kind, by which its socket is known again. */
const DESK = 'desk-'
const NAMED_BY = 'x-nextjs-request-id'
/** Of Next: every open page is to fetch itself anew. A form of the admin would begin again, without what was typed. */
const REFRESH = /"type":"serverComponentChanges".*?"hmrVersion":"(\d+)"/

/** A text of less than 126 bytes as one frame of a server (RFC 6455, 5.2). */
const frame = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)])

/**
 * The frames that go to a page of the admin: those that would refresh it become an update of nothing, by which it knows its version,
 * unless `mayRefresh`. A frame may come as head and text: a head is kept until its text is there.
 */
export function deskFrames(mayRefresh: () => boolean): (chunk: Buffer) => Buffer {
  let head: Buffer = Buffer.of()
  return (chunk) => {
    if (head.length === 0 && chunk.length <= 4 && chunk[0] === 0x81) {
      head = chunk
      return Buffer.of()
    }
    const whole = Buffer.concat([head, chunk])
    head = Buffer.of()
    const text = whole.length < 500 ? whole.toString('latin1') : ''
    const version = REFRESH.exec(text)?.[1]
    if (version === undefined || mayRefresh()) return whole
    return frame(`{"type":"turbopack-message","data":[],"hmrVersion":"${version}"}`)
  }
}

/** Names a page of the admin that is being asked for. */
export function nameDesk({ url = '', method, headers }: IncomingMessage): void {
  const isPage = method === 'GET' && /^\/admin(?:[/?]|$)/.test(url) && headers.rsc === undefined
  if (isPage) headers[NAMED_BY] = DESK + randomUUID()
}

/**
 * Keeps what was typed in the admin while sources change that no screen is made of: Next tells every page to fetch itself
 * anew for a change in any. `mayRefresh`: whether a screen of the admin changed just now. Called before Next listens.
 */
export function keepDesk(server: Server, mayRefresh: () => boolean): void {
  server.on('upgrade', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    if (!url.includes(`id=${DESK}`)) return
    const through = deskFrames(mayRefresh)
    const write = socket.write.bind(socket) as (...args: unknown[]) => boolean
    socket.write = ((chunk: unknown, ...rest: unknown[]) => {
      if (!(chunk instanceof Uint8Array)) return write(chunk, ...rest)
      return write(through(Buffer.from(chunk)), ...rest)
    }) as typeof socket.write
  })
}
