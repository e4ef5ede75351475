import type { Head } from './merkle'
import type { StoredEntry } from './storedEntry'

export type Piece = { chain: string; entry: StoredEntry } | { chain: string; point: Head }

/** The order of the database's index: text by its UTF-8 bytes, then numbers. */
const comesFirst = (point: Head, entry: StoredEntry): boolean => {
  if (point.chain === entry.chain) return point.seq < entry.seq
  return Buffer.compare(Buffer.from(point.chain), Buffer.from(entry.chain)) < 0
}

/** Entries and signed heads, each in the order of (chain, seq), as one stream; of two equals the entry comes first. */
export async function* mergedStream(
  entries: AsyncIterable<StoredEntry>,
  points: AsyncIterable<Head>,
): AsyncGenerator<Piece> {
  const heads = points[Symbol.asyncIterator]()
  let head = await heads.next()
  for await (const entry of entries) {
    while (!head.done && comesFirst(head.value, entry)) {
      yield { chain: head.value.chain, point: head.value }
      head = await heads.next()
    }
    yield { chain: entry.chain, entry }
  }
  for (; !head.done; head = await heads.next()) {
    yield { chain: head.value.chain, point: head.value }
  }
}
