import type { Document } from 'mongodb'
import type { SearchTerms } from './searchTerms'

const textOf = (words: string[]): Document => ({
  // Quoted, each word must be there; unquoted, any of them would do. Folded words hold no quotes.
  $text: { $search: words.map((word) => `"${word}"`).join(' ') },
})

/**
 * Search terms → filter for articles in which each word stands or whose persons are so named
 * (`persons`: word → ids, see `personsByWord`). MongoDB takes one `$text` a query, so words that are
 * names are looked for among what it finds by the others.
 */
export function articlesAbout(
  { words }: SearchTerms,
  persons: ReadonlyMap<string, string[]>,
): Document {
  const all = words.map(({ word }) => word)
  const shown = { state: { $in: ['live', 'retracted'] } }
  const others = all.filter((word) => !persons.has(word))
  const about = [...persons.values()].map((ids) => ({ deps: { $in: ids } }))
  if (others.length === 0) return { ...shown, $or: [textOf(all), { $and: about }] }
  return {
    ...shown,
    ...textOf(others),
    $and: [
      {},
      ...[...persons].map(([word, ids]) => ({
        $or: [{ deps: { $in: ids } }, { searchText: { $regex: `(^| )${word}( |$)` } }],
      })),
    ],
  }
}
