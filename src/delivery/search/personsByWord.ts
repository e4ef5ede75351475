import type { DeliveryContext } from '../context'
import { TURKISH } from '../publicCollections'
import type { SearchTerms } from './searchTerms'

/**
 * Which of the words are names, and whose: word → ids of the persons so named. One command. An
 * article about Mekhtiyev is then found by "mehdiyev", though it never prints that spelling.
 */
export async function personsByWord(
  { words }: SearchTerms,
  { collections }: DeliveryContext,
): Promise<Map<string, string[]>> {
  const found = await collections.persons
    .find(
      {
        $or: [
          { foldKeys: { $in: words.map(({ word }) => word) } },
          { skeletonKeys: { $in: words.map(({ skeleton }) => skeleton).filter(Boolean) } },
        ],
      },
      { projection: { foldKeys: 1, skeletonKeys: 1 }, collation: TURKISH },
    )
    .limit(200)
    .toArray()
  const idsOf = ({ word, skeleton }: SearchTerms['words'][number]): string[] =>
    found
      .filter(
        ({ foldKeys, skeletonKeys }) => foldKeys.includes(word) || skeletonKeys.includes(skeleton),
      )
      .map(({ _id }) => _id)
  return new Map(
    words.flatMap((term) => (idsOf(term).length > 0 ? [[term.word, idsOf(term)] as const] : [])),
  )
}
