import { intAt, refuse } from './bson'

const USUAL = 262_144
let buffer = Buffer.allocUnsafeSlow(USUAL)
let length = 0

/** Begins a text of its own: what was written before is gone. */
export const begin = (): void => void (length = 0)

/** What was written since `begin`, as bytes of their own. */
export function written(): Buffer {
  const copy = Buffer.allocUnsafeSlow(length)
  buffer.copy(copy, 0, 0, length)
  // One answer of megabytes does not keep them for all that follow.
  if (buffer.length > 4 * USUAL) buffer = Buffer.allocUnsafeSlow(USUAL)
  return copy
}

const room = (more: number): void => {
  if (length + more <= buffer.length) return
  const larger = Buffer.allocUnsafeSlow(2 * (buffer.length + more))
  buffer.copy(larger, 0, 0, length)
  buffer = larger
}

/** Bytes that are JSON already. */
export function put(part: Uint8Array): void {
  room(part.length)
  for (let index = 0; index < part.length; index += 1) buffer[length + index] = part[index]!
  length += part.length
}

/** One byte that is JSON already. */
export function putByte(byte: number): void {
  room(1)
  buffer[length] = byte
  length += 1
}

/** Text that is JSON already, of ASCII alone: numbers, times. */
export function putAscii(text: string): void {
  room(text.length)
  for (let index = 0; index < text.length; index += 1)
    buffer[length + index] = text.charCodeAt(index)
  length += text.length
}

/** JSON of JavaScript's own making. */
export function putJson(text: string): void {
  room(text.length * 3)
  length += buffer.write(text, length, 'utf8')
}

/** A text of JavaScript, or null. Refuses what is neither: it may come from a document that lacks it. */
export function putString(text: string | null): void {
  if (text === null) put(NULL)
  else putJson(typeof text === 'string' ? JSON.stringify(text) : refuse())
}

const LARGEST = 2_147_483_647

/** A number of JavaScript as GraphQL's `Int`. Refuses what is none: what a document lacks would be written as `undefined`. */
export function putInt(value: number): void {
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST) refuse()
  putAscii(String(value))
}

/** Whether a byte of UTF-8 stands in a JSON string as it is. */
const PLAIN = new Uint8Array(256).fill(1, 0x20)
const QUOTE = 0x22
const BACKSLASH = 0x5c
PLAIN[QUOTE] = 0
PLAIN[BACKSLASH] = 0
const ESCAPES = Array.from({ length: 128 }, (_, byte) =>
  Buffer.from(JSON.stringify(String.fromCharCode(byte)).slice(1, -1)),
)

/** The text value of a document at `at` → a JSON string, as `JSON.stringify` writes it. */
export function putText(bytes: Buffer, at: number): void {
  const count = intAt(bytes, at) - 1
  // `\u001f` is the longest that a byte may become.
  room(6 * count + 2)
  const target = buffer
  let to = length
  target[to] = QUOTE
  to += 1
  for (let from = at + 4, end = from + count; from < end; from += 1) {
    const byte = bytes[from]!
    if (PLAIN[byte] === 1) {
      target[to] = byte
      to += 1
      continue
    }
    const escape = ESCAPES[byte]!
    for (let index = 0; index < escape.length; index += 1) target[to + index] = escape[index]!
    to += escape.length
  }
  target[to] = QUOTE
  length = to + 1
}

export const NULL = Buffer.from('null')
export const EMPTY_LIST = Buffer.from('[]')
export const [OPEN_LIST, CLOSE_LIST, CLOSE_OBJECT, COMMA] = [0x5b, 0x5d, 0x7d, 0x2c] as const
