import type { PublicArticle } from '@/src/published/documents'
import { skeleton, skeletonKey } from '@/src/language/text/skeleton'
import { knownWords } from '@/src/language/text/knownWords'
import { keysIn } from '@/src/language/text/searchText'
import { printedNames } from './shownArticle'

type Searched = Pick<
  PublicArticle,
  | 'language'
  | 'headline'
  | 'dek'
  | 'kicker'
  | 'section'
  | 'persons'
  | 'sources'
  | 'events'
  | 'tags'
  | 'bylines'
  | 'claims'
>

/** More keys than a long headline, dek and a hundred claims have; each is an entry of an index. */
const MOST = 500
const SHORTEST_SKELETON = 3

const skeletonsOf = knownWords<readonly string[]>((name) =>
  skeleton(name)
    .split(' ')
    .filter((key) => key.length >= SHORTEST_SKELETON)
    .map(skeletonKey),
)
const skeletons = (names: readonly string[]): string[] => names.flatMap(skeletonsOf)

/**
 * The keys an article is found by: the words of its headline, dek, kicker and claims, of its section
 * and tags, and of every name in it, in each of the known `spellings`; each with its stems, and printed
 * names also as skeletons, for readers who misspell them. Without repeats, the headline's first. The
 * body is left out: it would be four times as many (docs/decisions/0006-lists-and-search.md).
 */
export function searchWordsOf(article: Searched, spellings: readonly string[]): string[] {
  const { headline, dek, kicker, section, persons, sources, events, tags, bylines } = article
  const cards = [...persons, ...sources, ...tags, ...bylines, ...(section ? [section] : [])]
  const names = [...cards.map(({ name }) => name), ...spellings]
  const texts = [headline, dek, kicker].map((text) => text ?? '')
  const told = [...events.map(({ title }) => title), ...article.claims.map(({ text }) => text)]
  const language = article.language ?? 'tr'
  const people = [...persons, ...sources].map(({ name }) => name)
  // Each text a sentence of its own: a capital at its beginning tells nothing.
  const printed = printedNames([...texts, ...told].filter(Boolean).join('.\n'), people)
  const keys = [...texts, ...names, ...told].flatMap((text) => keysIn(text, language))
  return [...new Set([...keys, ...skeletons([...names, ...printed])])].slice(0, MOST)
}
