import type { Document } from 'mongodb'
import { skeletonKey } from '@/src/language/text/skeleton'
import { unionOf } from '@/src/delivery/documents/loaders'
import { orders } from '@/src/delivery/lists/orders'
import { sortOf } from '@/src/delivery/lists/cursor'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type { SearchTerm } from '@/src/delivery/documents/parents'

/** So many articles one command looks at, at most, however common the words. */
export const WINDOW = 1_000

export type TermWindow = {
  keys: readonly string[]
  /** How many articles have the word, counted up to a bound. */
  count: number
  /** The last of these. */
  last: { publishedAt: Date | null; _id: string } | null
}

/**
 * How common each word of a search is among the articles of these ranges of the list, counted up to `most`, and
 * how far those reach: one command, answered by the index of words alone. A word that no article has is taken
 * for a misspelt name: its keys are then those of its consonants.
 */
export async function termWindows(
  words: readonly SearchTerm[],
  ranges: readonly Document[],
  { articles }: PublicCollections,
  most: number,
): Promise<TermWindow[]> {
  const spellings = words.map(({ skeleton }) => (skeleton ? [skeletonKey(skeleton)] : []))
  const within = (keys: readonly string[]): Document => ({
    $or: ranges.map((range) => ({ $and: [{ searchWords: { $in: [...keys] } }, range] })),
  })
  const branches = words.flatMap(({ keys }, index) => [
    { parent: `word ${index}`, match: within(keys) },
    { parent: `sound ${index}`, match: within(spellings[index] ?? []) },
    // Whether there is the word at all does not change from page to page.
    { parent: `known ${index}`, match: { searchWords: { $in: [...keys] } } },
  ])
  const rows = await articles
    .aggregate<{ _id: string; count: number; last: TermWindow['last'] }>(
      unionOf('articles', branches, ({ parent, match }) => [
        { $match: match },
        { $sort: sortOf(orders.newest) },
        { $limit: parent.startsWith('known') ? 1 : most },
        {
          $group: {
            _id: { $literal: parent },
            count: { $sum: 1 },
            last: { $last: { publishedAt: '$publishedAt', _id: '$_id' } },
          },
        },
      ]),
      { maxTimeMS: 5_000 },
    )
    .toArray()
  const found = new Map(rows.map((row) => [row._id, row]))
  return words.map(({ keys }, index) => {
    const isKnown = found.has(`known ${index}`)
    const row = found.get(`${isKnown ? 'word' : 'sound'} ${index}`)
    return {
      keys: isKnown ? keys : (spellings[index] ?? []),
      count: row?.count ?? 0,
      last: row?.last ?? null,
    }
  })
}
