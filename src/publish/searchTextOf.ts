import type { Person } from '@/src/payload-types'
import type { PublicArticle } from '@/src/public/documents'
import { fold } from '@/src/text/fold'

type Searched = Pick<
  PublicArticle,
  'headline' | 'dek' | 'kicker' | 'persons' | 'sources' | 'events' | 'tags' | 'bylines'
>

/** The words an article is found by: headline, dek and every name in it, folded, each word once. */
export function searchTextOf(article: Searched, spellings: readonly Person[]): string {
  const names = [...article.persons, ...article.sources, ...article.tags, ...article.bylines]
  const texts = [
    article.headline,
    article.dek,
    article.kicker,
    ...names.map(({ name }) => name),
    ...article.events.map(({ title }) => title),
    ...spellings.flatMap((person) => (person.names ?? []).map(({ value }) => value)),
  ]
  const words = texts.flatMap((text) => fold(text ?? '').split(' '))
  return [...new Set(words.filter(Boolean))].join(' ')
}
