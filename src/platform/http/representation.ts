import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

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

type Encoding = 'br' | 'gzip' | 'identity'

/** Best first: what a client likes equally is answered in the smallest form. */
const KNOWN = ['br', 'gzip', 'identity'] as const

const weightOf = (parameters: string[]): number => {
  const [q] = parameters.flatMap((one) => /^\s*q\s*=(.*)$/i.exec(one)?.[1] ?? [])
  const weight = q === undefined ? 1 : Number(q)
  return weight >= 0 && weight <= 1 ? weight : 0
}

/**
 * `Accept-Encoding` → how the answer is coded (RFC 9110 §12.5.3): the acceptable coding of the highest
 * weight, `*` standing for those not named. Without the header, or where nothing we have is
 * acceptable, as it is: an answer that is too plain is better than none.
 */
export function encodingOf(header: string | string[] | undefined): Encoding {
  if (header === undefined) return 'identity'
  const weights = new Map<string, number>()
  for (const part of String(header).split(',')) {
    const [name = '', ...parameters] = part.split(';')
    const coding = name.trim().toLowerCase().replace(/^x-/, '')
    if (coding) weights.set(coding, weightOf(parameters))
  }
  const any = weights.get('*')
  // Not named, `identity` is acceptable, but only after everything that was asked for.
  const weight = (coding: Encoding): number =>
    weights.get(coding) ?? any ?? (coding === 'identity' ? 0.0001 : 0)
  const best = KNOWN.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  return weight(best) > 0 ? best : 'identity'
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/** Bytes in a coding, off the main thread. Brotli at 5: as quick as gzip and a tenth smaller; 11 takes 50 times as long. */
async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return gzipped(bytes, { level: 6 })
  if (encoding === 'identity') return bytes
  return brotlied(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}
