import { createHash } from 'node:crypto'
import { compress } from './compress'
import type { Encoding } from './encodingOf'

/** Below this the headers cost more than coding saves, and the answer fits one packet anyway. */
const WORTH_IT = 1_024
/** Pictures, archives and the like are compressed already. */
const COMPRESSIBLE = /^(text\/|application\/(.+\+)?(json|xml)\b|image\/svg\+xml)/

export type Representation = Readonly<{
  type: string
  bytes: Buffer
  /** The coding it goes out in where the client would take this one. */
  coding(wanted: Encoding): Encoding
  /** A strong validator of its own for each coding, since the bytes differ (RFC 9110 §8.8.3.3). */
  etag(coding: Encoding): string
  /** The bytes in a coding: made at the first call, then kept. */
  coded(coding: Encoding): Promise<Buffer>
  /** How many bytes it holds now, with the coded forms made so far. */
  size(): number
}>

/** A body as it can be sent, in any coding, by any number of requests. `onGrown`: a coded form was made. */
export function representation(
  body: string | Buffer,
  type: string,
  onGrown?: () => void,
): Representation {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  const worthIt = bytes.length >= WORTH_IT && COMPRESSIBLE.test(type)
  const made = new Map<Encoding, Promise<Buffer>>()
  let size = bytes.length
  return {
    type,
    bytes,
    coding: (wanted) => (worthIt ? wanted : 'identity'),
    etag: (coding) => (coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`),
    coded(coding) {
      if (coding === 'identity') return Promise.resolve(bytes)
      const known = made.get(coding)
      if (known) return known
      const making = compress(bytes, coding).then((coded) => {
        size += coded.length
        onGrown?.()
        return coded
      })
      made.set(coding, making)
      return making
    },
    size: () => size,
  }
}
