import { hashOf } from './hashOf'
import type { Texts } from './texts'

/** Documents of some articles, by their ids. */
type Owned = Readonly<{ ids: Texts; owners: Uint32Array }>

const POINT = '.'
const POINT_BYTE = POINT.charCodeAt(0)

/** The article a document belongs to, by its id: `article` itself, or `article.claim` of a claim. */
export const ownerOf = (id: string): string => {
  const end = id.indexOf(POINT)
  return end < 0 ? id : id.slice(0, end)
}

/** Ids of documents → the hashes of their articles, ascending, each once. */
export function ownersOf(ids: readonly string[]): Uint32Array {
  return Uint32Array.from(new Set(ids.map((id) => hashOf(ownerOf(id))))).sort()
}

function hasHash(hashes: Uint32Array, hash: number): boolean {
  let [low, high] = [0, hashes.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = hashes[middle]!
    if (found === hash) return true
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** Where an article's documents stand in some segments, dead ones among them. */
export function placesOf<Segment extends Owned>(
  segments: readonly Segment[],
  owner: string,
): { segment: Segment; number: number }[] {
  const hash = hashOf(owner)
  const letters = Buffer.from(owner)
  return segments.flatMap((segment) => {
    if (!hasHash(segment.owners, hash)) return []
    return numbersOf(segment, letters).map((number) => ({ segment, number }))
  })
}

function numbersOf({ ids: { bytes, starts } }: Owned, owner: Uint8Array): number[] {
  const found: number[] = []
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const [from, to] = [starts[number]!, starts[number + 1]!]
    const end = from + owner.length
    if (end > to || (end < to && bytes[end] !== POINT_BYTE)) continue
    let same = 0
    while (same < owner.length && bytes[from + same] === owner[same]) same += 1
    if (same === owner.length) found.push(number)
  }
  return found
}
