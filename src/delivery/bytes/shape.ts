import { intAt, refuse, skip, TYPE } from './bson'

/** Type and place of each wanted value, for every object that is being written: one inside the other, so a stack. */
export const places = new Int32Array(16_384)
let top = 0

/** Empties the stack: what was written last may have ended in the middle. */
export const clearPlaces = (): void => void (top = 0)

/**
 * Wanted keys of one kind of document. Documents of a collection have their keys in one order, so it remembers which
 * key stood at which place, and compares the bytes of that one first.
 */
export class Shape {
  private readonly slots = new Map<string, number>()
  private readonly names: Uint8Array[] = []
  private readonly slotAt: number[] = []

  /** Where a key is found in `places`, counted from the frame: its type, then its place. */
  slot(key: string): number {
    const known = this.slots.get(key)
    if (known !== undefined) return known
    const slot = this.slots.size * 2
    this.slots.set(key, slot)
    return slot
  }

  keys(): string[] {
    return [...this.slots.keys()]
  }

  /** Reads the document at `at` into a new frame of `places`, which `leave` gives back. */
  enter(bytes: Buffer, at: number): number {
    const frame = top
    const size = this.slots.size * 2
    if (frame + size > places.length) return refuse()
    top = frame + size
    places.fill(TYPE.missing, frame, top)
    const end = at + intAt(bytes, at) - 1
    let place = 0
    for (let next = at + 4; next < end; place += 1) {
      const type = bytes[next]!
      next += 1
      const slot = this.slotOf(bytes, next, place)
      next += this.names[place]!.length
      if (slot >= 0) {
        places[frame + slot] = type
        places[frame + slot + 1] = next
      }
      next = skip(bytes, type, next)
    }
    return frame
  }

  leave(frame: number): void {
    top = frame
  }

  private slotOf(bytes: Buffer, at: number, place: number): number {
    const name = this.names[place]
    if (name) {
      let same = 0
      while (same < name.length && bytes[at + same] === name[same]) same += 1
      if (same === name.length) return this.slotAt[place]!
    }
    const end = bytes.indexOf(0, at)
    const slot = this.slots.get(bytes.toString('utf8', at, end)) ?? -1
    // With the zero that ends it, so that no longer name is taken for it. A copy: the bytes belong to a whole reply.
    this.names[place] = Uint8Array.prototype.slice.call(bytes, at, end + 1)
    this.slotAt[place] = slot
    return slot
  }
}
