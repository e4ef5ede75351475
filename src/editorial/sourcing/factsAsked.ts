import { idOf, isId } from '@/src/language/ids'
import type { Article } from '@/src/payload-types'
import { namedEntities } from './sourcedArticle'

/** Whose records the checks of an article ask for: nothing of its text, so that it stays the same from key to key. */
export type FactsAsked = {
  /** The article itself, which is no other one; null before its first save. */
  article: string | null
  printedAt: string | null
  persons: string[]
  sources: string[]
  events: string[]
  claims: { text: string; persons: string[]; events: string[]; organisations: string[] }[]
}

const ids = (values: readonly unknown[] | null | undefined): string[] =>
  (values ?? []).map(idOf).filter((id) => id !== null && isId(id)) as string[]

/** What is to be looked up for an article as it is stored or typed: those it names, and those who were asked to reply. Pure. */
export function factsAsked(article: Partial<Article>): FactsAsked {
  const { persons, sources, events } = namedEntities(article)
  const replies = article.replies ?? []
  const all = (named: string[], asked: unknown[]) => [...new Set(ids([...named, ...asked]))]
  return {
    article: article.id ?? null,
    printedAt: article.printedAt ?? null,
    persons: all(
      persons,
      replies.map(({ person }) => person),
    ),
    sources: all(
      sources,
      replies.map(({ organisationSource }) => organisationSource),
    ),
    events: ids(events),
    claims: (article.claims ?? []).map((claim) => ({
      text: claim.text ?? '',
      persons: ids(claim.persons),
      events: ids(claim.events),
      organisations: ids(claim.organisations),
    })),
  }
}
