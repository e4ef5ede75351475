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
