import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import type {
  IndexAnswer,
  IndexFilter,
  IndexPlace,
  IndexQuestion,
} from '@/src/delivery/documents/searchQuestion'
import type { SearchTerms } from '@/src/delivery/documents/parents'
import { skeletonKey } from '@/src/language/text/skeleton'

/** What the index is asked for one search: the same words, filter and order whatever is wanted of it. */
export type IndexSearch = Readonly<{
  terms: SearchTerms
  filter: IndexFilter
  order: 'newest' | 'relevance'
}>

/** Of what is found: a page, how many there are, what they are counted by. */
export type IndexWish = Readonly<
  { page: { after: IndexPlace | null; first: number } } | { count: true } | { facets: true }
>

/** The index ceased to be true while it was asked: whoever asks again is answered the other way. */
export class IndexAway extends Error {
  constructor() {
    super('the search index is not ready')
  }
}

type Wanted = Pick<IndexQuestion, 'after' | 'first' | 'count' | 'facets'>

/**
 * A search → how to ask the index for parts of its answer. What is asked in one turn of the loop is one question, so that a
 * search with counts goes through what it finds once. Throws `IndexAway` where the index cannot answer.
 */
export function askTogether(
  search: IndexSearch,
  of: IndexQuestion['of'],
  { index }: PublicCollections,
): (wish: IndexWish) => Promise<IndexAnswer> {
  let wanted: Wanted | null = null
  let answer: Promise<IndexAnswer>
  const ask = async (): Promise<IndexAnswer> => {
    await Promise.resolve()
    const asked = wanted!
    wanted = null
    const found = await index?.ask(questionOf(search, of, asked))
    if (!found) throw new IndexAway()
    return found
  }
  return (wish) => {
    if (!wanted) {
      wanted = { after: null, first: 0, count: false, facets: false }
      answer = ask()
    }
    wanted = { ...wanted, ...('page' in wish ? wish.page : wish) }
    return answer
  }
}

const questionOf = (
  { terms, filter, order }: IndexSearch,
  of: IndexQuestion['of'],
  wanted: Wanted,
): IndexQuestion => ({
  ...{ of, filter, order, phrases: terms.phrases },
  words: terms.words.map(({ keys, skeleton }) => ({
    keys,
    sound: skeleton ? skeletonKey(skeleton) : null,
  })),
  without: {
    words: terms.without.words.map(({ keys }) => keys),
    phrases: terms.without.phrases,
  },
  ...wanted,
})
