import type { Document } from 'mongodb'
import type { PublicTerm } from '@/src/published/documents'
import type { GeneratedBatch } from '../generate/generateArticles'
import { plainArticle } from './plainArticle'

const dated = { createdAt: new Date(0), updatedAt: new Date(0) }

const termsOf = (terms: readonly PublicTerm[], wanted: PublicTerm['kind']): Document[] =>
  terms
    .filter(({ kind }) => kind === wanted)
    .map(({ _id, slug, name }) => ({ _id, slug, name, ...dated }))

/** One generated batch → the rows of plain Payload's collections. `before`: articles in earlier batches. */
export const plainRows = (batch: GeneratedBatch, before: number): Record<string, Document[]> => ({
  persons: batch.persons.map(({ _id, slug, name }) => ({ _id, slug, name, ...dated })),
  sources: batch.sources.map(({ _id, slug, name, kind }) => ({ _id, slug, name, kind, ...dated })),
  events: batch.events.map(({ _id, slug, title, kind, occurrence, place, when, personIds }) => ({
    ...{ _id, slug, title, kind, occurrence, place, ...dated },
    ...{ earliest: when.earliest, participants: personIds },
  })),
  sections: termsOf(batch.terms, 'section'),
  tags: termsOf(batch.terms, 'tag'),
  // Plain Payload has no withdrawn articles: it would delete them.
  articles: batch.articles.flatMap((article, index) =>
    article.state === 'withdrawn' ? [] : [plainArticle(article, before + index)],
  ),
})
