import type {
  PublicArticle,
  PublicClaimRow,
  PublicEvent,
  PublicPerson,
  PublicSlug,
  PublicSource,
  PublicTerm,
} from '@/src/published/documents'
import { publicClaims } from '@/src/editorial/projection/claims'
import { generatedArticle } from './generatedArticle'
import { generatedEntities } from './generatedEntities'

export type GeneratedBatch = {
  articles: PublicArticle[]
  claims: PublicClaimRow[]
  persons: PublicPerson[]
  sources: PublicSource[]
  events: PublicEvent[]
  terms: PublicTerm[]
  slugs: PublicSlug[]
}

/** Articles in one batch. */
export const BATCH = 1_000

/**
 * The public documents of a newsroom of `count` articles, in batches of 1,000, the same for the same
 * seed: the first batch brings the persons, sources, events, sections and tags of all. Pure.
 */
export function* generateArticles({
  seed = 1,
  count,
  part = 0,
  parts = 1,
}: {
  seed?: number
  count: number
  /** Every how many-th batch alone, and from which on: several processes make them together. */
  part?: number
  parts?: number
}): Iterable<GeneratedBatch> {
  const entities = generatedEntities(count)
  for (let start = 0; start < count; start += BATCH) {
    if ((start / BATCH) % parts !== part) continue
    const length = Math.min(BATCH, count - start)
    const articles = Array.from({ length }, (_, index) =>
      generatedArticle(seed, start + index, entities),
    )
    const { persons, sources, events, sections, tags } = entities
    const named = { persons, sources, events, terms: [...sections, ...tags] }
    const none = { persons: [], sources: [], events: [], terms: [] }
    yield {
      ...{ articles, claims: articles.flatMap(publicClaims) },
      ...(start === 0 ? named : none),
      slugs: articles.map(({ _id: article, slug }) => ({ _id: slug, article })),
    }
  }
}
