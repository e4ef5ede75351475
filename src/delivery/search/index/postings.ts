import { PackedReader, PackedWriter, pairAt } from './packed'
import { placeIn } from './placeIn'

/**
 * In which documents each key stands. An entry is the number of the document, 12 bits, and how the key stands there, 4 (see `MARK`). Of a
 * key in few documents they are written as they are, two bytes each, low byte first. Of one in many: how many there are, how many bytes follow (two bytes each), and how far each
 * document is from the one before (`packed`), its lowest bit telling whether a byte with its mark follows; else the mark is `PLAIN`.
 */
export type Postings = Readonly<{
  /** Numbers of the keys, ascending. */
  keys: Uint32Array
  /** In how many documents each key stands; `MANY` where its bytes tell. */
  counts: Uint8Array
  /** Where the bytes of every 16th key begin. */
  blocks: Uint32Array
  bytes: Uint8Array
}>

/** So many documents at most: their numbers have 12 bits. */
export const MOST = 4_096
/** Of an entry: whether the key leads there (in a headline or name), how often it stands there (7 times at most), both together. */
export const MARK = { leads: 8, times: 7, bits: 4, all: 15 } as const
const PLAIN = 1
/** From so many on the way from one to the next takes one byte, less than the entry as it is. */
const MANY = 64
const HEAD = 4
const BLOCK_BITS = 4

/** What `readEntries` read last. */
export const entries = new Uint16Array(MOST)

/** How many bytes the key at a place has, which begin there. */
const sizeAt = ({ counts, bytes }: Postings, place: number, from: number): number => {
  const count = counts[place]!
  return count < MANY ? count * 2 : HEAD + pairAt(bytes, from + 2)
}

/** Puts the entries of the key at a place, whose bytes begin there, in `entries`; how many. */
function readAt({ bytes, counts }: Postings, place: number, from: number): number {
  const few = counts[place]!
  if (few < MANY) {
    for (let at = 0; at < few; at += 1) entries[at] = pairAt(bytes, from + at * 2)
    return few
  }
  const count = pairAt(bytes, from)
  const ways = new PackedReader(bytes, from + HEAD)
  let number = 0
  for (let entry = 0; entry < count; entry += 1) {
    const told = ways.next()
    number += told >> 1
    entries[entry] = (number << MARK.bits) | (told & 1 ? ways.nextByte() : PLAIN)
  }
  return count
}

/** Where the bytes of the key at a place begin. */
function startOf(postings: Postings, place: number): number {
  const block = place >> BLOCK_BITS
  let from = postings.blocks[block]!
  for (let at = block << BLOCK_BITS; at < place; at += 1) from += sizeAt(postings, at, from)
  return from
}

/** Puts the entries of a key in `entries`, ascending; how many there are. */
export function readEntries(postings: Postings, key: number): number {
  const place = placeIn(postings.keys, key)
  return place < 0 ? 0 : readAt(postings, place, startOf(postings, place))
}

/** In how many documents a key stands. */
export function countEntries(postings: Postings, key: number): number {
  const place = placeIn(postings.keys, key)
  if (place < 0) return 0
  const few = postings.counts[place]!
  return few < MANY ? few : pairAt(postings.bytes, startOf(postings, place))
}

/** Goes through all keys in order. */
export class PostingsReader {
  #place = 0
  #from = 0
  constructor(readonly postings: Postings) {}

  /** The key that comes next; undefined behind the last one. */
  get key(): number | undefined {
    return this.postings.keys[this.#place]
  }

  /** Puts its entries in `entries`, and goes on; how many there are. */
  read(): number {
    const count = readAt(this.postings, this.#place, this.#from)
    this.#from += sizeAt(this.postings, this.#place, this.#from)
    this.#place += 1
    return count
  }
}

/** Takes the entries of one key after the other, in the order of the keys' numbers. */
export class PostingsWriter {
  readonly #keys: Uint32Array
  readonly #counts: Uint8Array
  readonly #blocks: Uint32Array
  readonly #bytes = new PackedWriter()
  #count = 0

  /** `keys`: at most so many come. */
  constructor(keys: number) {
    this.#keys = new Uint32Array(keys)
    this.#counts = new Uint8Array(keys)
    this.#blocks = new Uint32Array((keys >> BLOCK_BITS) + 1)
  }

  /** The first `count` of `given`, ascending. Of none the key does not stand there. */
  write(key: number, given: Uint16Array, count: number): void {
    if (count === 0) return
    const from = this.#bytes.length
    if (count < MANY) {
      for (let at = 0; at < count; at += 1) this.#bytes.pushPair(given[at]!)
    } else {
      this.#bytes.pushPair(count)
      // How many bytes follow is put here once they stand.
      this.#bytes.pushPair(0)
      this.#pushWays(given, count)
      this.#bytes.putPair(from + 2, this.#bytes.length - from - HEAD)
    }
    if ((this.#count & ((1 << BLOCK_BITS) - 1)) === 0) {
      this.#blocks[this.#count >> BLOCK_BITS] = from
    }
    this.#keys[this.#count] = key
    this.#counts[this.#count] = Math.min(count, MANY)
    this.#count += 1
  }

  done(): Postings {
    return {
      keys: this.#keys.slice(0, this.#count),
      counts: this.#counts.slice(0, this.#count),
      blocks: this.#blocks.slice(0, (this.#count >> BLOCK_BITS) + 1),
      bytes: this.#bytes.done(),
    }
  }

  #pushWays(given: Uint16Array, count: number): void {
    let before = 0
    for (let at = 0; at < count; at += 1) {
      const number = given[at]! >> MARK.bits
      const mark = given[at]! & MARK.all
      this.#bytes.push(((number - before) << 1) | Number(mark !== PLAIN))
      if (mark !== PLAIN) this.#bytes.pushByte(mark)
      before = number
    }
  }
}
