import net from 'node:net'
import { IncomingMessage, type ServerResponse } from 'node:http'

import { readBody } from '@/src/platform/http/readBody'
import { refuse } from './answers'

/**
 * The address a rate limit counts: that of the socket, or, behind `trustedProxies` proxies of our
 * own, the entry which the outermost of them appended to X-Forwarded-For. What a client wrote there
 * itself stands further left and is never believed. An IPv6 client owns a whole /64, so that is
 * what is counted.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustedProxies: number,
): string {
  const forwarded = [forwardedFor ?? []]
    .flat()
    .flatMap((line) => line.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const chain = [...forwarded, socketAddress ?? 'unknown']
  const address = chain[Math.max(0, chain.length - 1 - trustedProxies)] ?? 'unknown'
  return networkOf(address)
}

/** An address as it is counted: without port, zone and mapping, of IPv6 the /64; `unknown` for what is none. */
export function networkOf(address: string): string {
  const plain = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/%.*/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped) return mapped
  if (net.isIPv6(plain)) return `${firstFourGroups(plain)}::/64`
  // Some proxies append the port: it changes with every connection.
  const withoutPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(plain)?.[1] ?? plain
  return net.isIPv4(withoutPort) ? withoutPort : 'unknown'
}

function firstFourGroups(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - left.length - right.length
  return [...left, ...Array<string>(Math.max(0, missing)).fill('0'), ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}

const sizeOf = (bytes: number): string => (bytes < 1e6 ? `${bytes / 1e3} kB` : `${bytes / 1e6} MB`)

/** A request whose body is bounded: read already where `body` is there, which the request then gives once more. */
export type Bounded = { request: IncomingMessage; body: Buffer | null }

/**
 * The request, when its body is not longer than `limit` bytes. 413 and undefined when it is; what does not say how long it
 * is (chunked) is read here up to the limit and given on.
 */
export async function boundBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<Bounded | undefined> {
  const declared = request.headers['content-length']
  const isChunked = request.headers['transfer-encoding'] !== undefined
  if (!isChunked && Number(declared ?? 0) <= limit) return { request, body: null }
  const body = await readBody(request, limit).catch(() => undefined)
  if (body === undefined) return undefined
  if (body) return { request: replayRequest(request, body), body }
  response.shouldKeepAlive = false
  refuse(response, 413, 'bodyTooLarge', {
    tr: `İstek gövdesi çok büyük: en çok ${sizeOf(limit)} olabilir.`,
    en: `The request body is too large: at most ${sizeOf(limit)}.`,
  })
  return undefined
}

/** The same request once more, with a body that was read already, for the next who wants to read it. */
export function replayRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const replay = new IncomingMessage(request.socket)
  replay.method = request.method
  replay.url = request.url
  replay.httpVersion = request.httpVersion
  replay.httpVersionMajor = request.httpVersionMajor
  replay.httpVersionMinor = request.httpVersionMinor
  replay.rawHeaders = request.rawHeaders
  replay.headers = request.headers
  replay.complete = true
  if (body.length > 0) replay.push(body)
  replay.push(null)
  return replay
}

/** A request's path as everybody behind the door reads it: router, limits, Next and Payload. */
export type Target = Readonly<{
  /** Percent-decoded once, without empty ones. */
  segments: readonly string[]
  /** The same, written in the one way that every reader of addresses (RFC 3986, WHATWG URL) takes apart alike. */
  path: string
  /** With its question mark, or empty. */
  search: string
  /** Whether segments were left out because they were empty: `//a`, `/a/`. */
  hadEmpty: boolean
}>

const MOST_ENCODINGS = 4
// No name of ours holds them, and between two programs they end or split what they stand in.
const CONTROL = /\p{Cc}/u
const PLAIN_IN_PATHS = /%(?:24|26|2B|2C|3A|3B|3D|40)/g

/** `.`, `..`, a slash or a backslash: what another reader of the same path could take for its structure. */
const isStructure = (segment: string): boolean =>
  segment === '.' || segment === '..' || /[/\\]/.test(segment) || CONTROL.test(segment)

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** Whether a segment is structure once it is decoded, or decoded again by somebody who should not. */
const hidesStructure = (segment: string): boolean => {
  let read: string | undefined = segment
  for (let time = 0; read !== undefined && time < MOST_ENCODINGS; time += 1) {
    if (isStructure(read)) return true
    if (!read.includes('%')) return false
    read = decoded(read)
  }
  // What is still encoded by now was encoded to hide something.
  return read !== undefined && read.includes('%')
}

const encoded = (segment: string): string =>
  encodeURIComponent(segment).replace(PLAIN_IN_PATHS, decodeURIComponent)

/**
 * The target of a request (RFC 9112, 3.2), read once for all. Undefined for what is no path (absolute form, `*`), is not
 * percent-encoded correctly, or has a segment that decodes to `.`, `..` or something with a slash, a backslash or a
 * control character in it: `new URL` would resolve those, a router of segments would not, and the two would disagree
 * about who is asked.
 */
export function parseTarget(target: string | undefined): Target | undefined {
  if (!target?.startsWith('/')) return undefined
  const whole = target.split('#', 1)[0] ?? ''
  const mark = whole.indexOf('?')
  const given = mark < 0 ? whole : whole.slice(0, mark)
  const search = mark < 0 ? '' : whole.slice(mark)
  const parts = given.split('/').slice(1)
  const segments: string[] = []
  for (const part of parts) {
    if (part === '') continue
    const segment = decoded(part)
    if (segment === undefined || hidesStructure(segment)) return undefined
    segments.push(segment)
  }
  const hadEmpty = segments.length < parts.length && given !== '/'
  // A lone surrogate cannot come out of decoding, so this never throws.
  return { segments, path: `/${segments.map(encoded).join('/')}`, search, hadEmpty }
}

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
