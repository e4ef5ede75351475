import { BSON, type Document } from 'mongodb'

/** The types of BSON that public documents have, as they are coded; 0 stands for a key that is missing. */
export const TYPE = {
  ...{ missing: 0, double: 1, string: 2, object: 3, array: 4, undefined: 6, boolean: 8, date: 9 },
  ...{ null: 10, int: 16 },
} as const

/** The answer cannot be written from these bytes: the query engine says what is to be said. */
export class Unexpected extends Error {}
const UNEXPECTED = new Unexpected('not as the contract has it')

/** Ends the writing of an answer. */
export const refuse = (): never => {
  throw UNEXPECTED
}

export const isNothing = (type: number): boolean =>
  type === TYPE.missing || type === TYPE.null || type === TYPE.undefined

/** A number of four bytes, as BSON writes lengths and integers. */
export const intAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)

// By type: how many bytes a value has, or −1 where its first four say how many follow them, −2 where they count themselves.
const SIZES = new Int8Array(256).fill(-3)
for (const [type, size] of [
  ...([
    [TYPE.double, 8],
    [TYPE.string, -1],
    [TYPE.object, -2],
    [TYPE.array, -2],
  ] as const),
  ...([
    [TYPE.undefined, 0],
    [TYPE.boolean, 1],
    [TYPE.date, 8],
    [TYPE.null, 0],
  ] as const),
  ...([
    [TYPE.int, 4],
    [7, 12],
    [13, -1],
    [14, -1],
    [17, 8],
    [18, 8],
    [19, 16],
  ] as const),
]) {
  SIZES[type] = size
}

/** Where the value after this one begins. Refuses types that no public document has. */
export const skip = (bytes: Uint8Array, type: number, at: number): number => {
  const size = SIZES[type]!
  if (size >= 0) return at + size
  if (size === -1) return at + 4 + intAt(bytes, at)
  if (size === -2) return at + intAt(bytes, at)
  // Binary data: its length does not count the byte of its subtype.
  return type === 5 ? at + 5 + intAt(bytes, at) : refuse()
}

/** Where the value begins whose name stands at `at`: a loop, since names are short. */
export const afterName = (bytes: Uint8Array, at: number): number => {
  let next = at
  while (bytes[next] !== 0) next += 1
  return next + 1
}

/** A text value → JavaScript's. */
export const textAt = (bytes: Buffer, at: number): string =>
  bytes.toString('utf8', at + 4, at + 3 + intAt(bytes, at))

/** The objects of an array, by where they begin. Nothing has none; refuses whatever else it holds. */
export function objectsIn(bytes: Buffer, type: number, at: number): number[] {
  if (isNothing(type)) return []
  if (type !== TYPE.array) return refuse()
  const found: number[] = []
  for (let next = at + 4, end = at + intAt(bytes, at) - 1; next < end;) {
    if (bytes[next] !== TYPE.object) return refuse()
    next = afterName(bytes, next + 1)
    found.push(next)
    next += intAt(bytes, next)
  }
  return found
}

/** The type of what `valueOf` found last; one variable, so that nothing is made for each value. */
export let typeFound: number = TYPE.missing

/** Where the value of this key begins in the document at `at`, its type in `typeFound`; 0 where there is none. */
export function valueOf(bytes: Buffer, at: number, key: Buffer): number {
  const end = at + intAt(bytes, at) - 1
  for (let next = at + 4; next < end;) {
    typeFound = bytes[next]!
    let same = 0
    while (same < key.length && bytes[next + 1 + same] === key[same]) same += 1
    const value = afterName(bytes, next + 1 + same)
    if (same === key.length && value === next + 2 + same) return value
    next = skip(bytes, typeFound, value)
  }
  typeFound = TYPE.missing
  return 0
}

/** The text at a key of the document at `at`, null where there is none. Refuses another type. */
export function textOf(bytes: Buffer, at: number, key: Buffer): string | null {
  const value = valueOf(bytes, at, key)
  if (isNothing(typeFound)) return null
  return typeFound === TYPE.string ? textAt(bytes, value) : refuse()
}

/** The document at `at` as the driver would have read it. */
export const documentAt = (bytes: Buffer, at: number): Document =>
  BSON.deserialize(bytes.subarray(at, at + intAt(bytes, at)))

/** A document that stands in no reply, as bytes like any other. */
export const bytesOf = (document: Document): Buffer => Buffer.from(BSON.serialize(document))

/** The texts of an array; nothing has none. Refuses whatever else it holds. */
export function textsIn(bytes: Buffer, type: number, at: number): string[] {
  if (isNothing(type)) return []
  if (type !== TYPE.array) return refuse()
  const found: unknown[] = Object.values(documentAt(bytes, at))
  return found.map((one) => (typeof one === 'string' ? one : refuse()))
}
