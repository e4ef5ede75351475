// Numbers below 2³² as groups of seven bits, the lowest first, the eighth bit of a byte telling that another follows (LEB128, DWARF 5, 7.6).
const BITS = 7
const MORE = 1 << BITS
const LONGEST = 5

/** Bytes written one behind the other. */
export class PackedWriter {
  length = 0
  #bytes = new Uint8Array(4_096)

  push(number: number): void {
    this.#makeRoom(LONGEST)
    let rest = number
    while (rest >= MORE) {
      this.#bytes[this.length++] = (rest & (MORE - 1)) | MORE
      rest >>>= BITS
    }
    this.#bytes[this.length++] = rest
  }

  /** A byte as it is. */
  pushByte(byte: number): void {
    this.#makeRoom(1)
    this.#bytes[this.length++] = byte
  }

  /** Two bytes as they are, the low one first. */
  pushPair(pair: number): void {
    this.pushByte(pair & 255)
    this.pushByte(pair >> 8)
  }

  /** Two bytes in the place of two that were written. */
  putPair(at: number, pair: number): void {
    this.#bytes[at] = pair & 255
    this.#bytes[at + 1] = pair >> 8
  }

  /** All of them, in memory no larger. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }

  #makeRoom(count: number): void {
    if (this.length + count <= this.#bytes.length) return
    const larger = new Uint8Array(this.#bytes.length * 2)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

export const pairAt = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8)

/** Reads what `PackedWriter` wrote, from a place on. */
export class PackedReader {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let byte = this.bytes[this.at++]!
    let number = byte & (MORE - 1)
    for (let shift = BITS; byte & MORE; shift += BITS) {
      byte = this.bytes[this.at++]!
      number |= (byte & (MORE - 1)) << shift
    }
    return number >>> 0
  }

  nextByte(): number {
    return this.bytes[this.at++]!
  }
}
