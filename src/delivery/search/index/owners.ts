import { hashOf } from './hashOf'
import { placeIn } from './placeIn'
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

/** Where an article's documents stand in some segments, dead ones among them. */
export function placesOf<Segment extends Owned>(
  segments: readonly Segment[],
  owner: string,
): { segment: Segment; number: number }[] {
  const hash = hashOf(owner)
  const letters = Buffer.from(owner)
  return segments.flatMap((segment) => {
    if (placeIn(segment.owners, hash) < 0) return []
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
