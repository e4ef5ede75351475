import { hashOf } from './hashOf'

/** A lexicon as a snapshot keeps it: all texts one behind the other, and where each begins. */
export type LexiconParts = Readonly<{ letters: Uint16Array; starts: Uint32Array }>

const SMALLEST = 1_024
const larger = <List extends Uint16Array | Uint32Array>(list: List, needed: number): List => {
  const Kind = list.constructor as new (length: number) => List
  const made = new Kind(Math.max(needed, SMALLEST, Math.ceil(list.length * 1.5)))
  made.set(list)
  return made
}

/**
 * Texts by number, in the order in which they were met. In lists of numbers: in a `Map` each text takes some 90 bytes, here 30, and
 * what a process keeps is bounded (`KUNYE_SEARCH_MB`).
 */
export class Lexicon {
  #letters: Uint16Array
  #starts: Uint32Array
  #size: number
  /** Number of a text plus one, where its hash points or behind it; 0 nobody. */
  #slots = new Uint32Array(SMALLEST)

  /** `parts`: those of a lexicon of before, by number. */
  constructor(parts?: LexiconParts) {
    this.#letters = parts?.letters ?? new Uint16Array(0)
    this.#starts = parts?.starts ?? new Uint32Array(1)
    this.#size = this.#starts.length - 1
    this.#spread()
  }

  /** The number of a text, a new one where it has none. */
  add(text: string): number {
    const slot = this.#slotOf(text)
    const known = this.#slots[slot]!
    if (known > 0) return known - 1
    const number = this.#size
    const from = this.#starts[number]!
    const to = from + text.length
    if (to > this.#letters.length) this.#letters = larger(this.#letters, to)
    if (number + 2 > this.#starts.length) this.#starts = larger(this.#starts, number + 2)
    for (let at = 0; at < text.length; at += 1) this.#letters[from + at] = text.charCodeAt(at)
    this.#starts[number + 1] = to
    this.#size += 1
    this.#slots[slot] = this.#size
    if (this.#size * 2 > this.#slots.length) this.#spread()
    return number
  }

  find(text: string): number | undefined {
    const known = this.#slots[this.#slotOf(text)]!
    return known > 0 ? known - 1 : undefined
  }

  textOf(number: number): string {
    if (number >= this.#size) return ''
    const { buffer, byteOffset } = this.#letters
    const [from, to] = [this.#starts[number]!, this.#starts[number + 1]!]
    return Buffer.from(buffer, byteOffset + from * 2, (to - from) * 2).toString('utf16le')
  }

  size(): number {
    return this.#size
  }

  parts(): LexiconParts {
    return {
      letters: this.#letters.slice(0, this.#starts[this.#size]),
      starts: this.#starts.slice(0, this.#size + 1),
    }
  }

  bytes(): number {
    return this.#letters.byteLength + this.#starts.byteLength + this.#slots.byteLength
  }

  /** Where a text stands in `#slots`, or would. */
  #slotOf(text: string): number {
    const last = this.#slots.length - 1
    for (let slot = hashOf(text) & last; ; slot = (slot + 1) & last) {
      const known = this.#slots[slot]!
      if (known === 0 || this.#isAt(known - 1, text)) return slot
    }
  }

  #isAt(number: number, text: string): boolean {
    const from = this.#starts[number]!
    if (this.#starts[number + 1]! - from !== text.length) return false
    for (let at = 0; at < text.length; at += 1) {
      if (this.#letters[from + at] !== text.charCodeAt(at)) return false
    }
    return true
  }

  /** Room for twice as many, and all of them in it. */
  #spread(): void {
    let length = this.#slots.length
    while (length < this.#size * 3) length *= 2
    this.#slots = new Uint32Array(length)
    for (let number = 0; number < this.#size; number += 1) {
      this.#slots[this.#slotOf(this.textOf(number))] = number + 1
    }
  }
}
