import type { Document } from 'mongodb'
import type { ArticleFilter } from '../schema.types'

const SHOWN = ['live', 'retracted']

const equals = (key: string, value: string | null | undefined): Document[] =>
  value === null || value === undefined ? [] : [{ [key]: value }]

const range = (
  key: string,
  operator: '$gte' | '$lt',
  value: Date | null | undefined,
): Document[] => (value ? [{ [key]: { [operator]: value } }] : [])

/**
 * `ArticleFilter` → filter of the `articles` collection. People, sources and events by slug; a byline
 * by its printed name or its person's slug; times from (inclusive) and before (exclusive). Without
 * `state`, withdrawn articles are left out.
 */
export function articleFilter(filter: ArticleFilter | null | undefined): Document {
  const { byline, state } = filter ?? {}
  return {
    $and: [
      { state: { $in: state ?? SHOWN } },
      ...equals('language', filter?.language),
      ...equals('genre', filter?.genre),
      ...equals('section.slug', filter?.section),
      ...equals('tags.slug', filter?.tag),
      ...equals('persons.slug', filter?.person),
      ...equals('events.slug', filter?.event),
      ...equals('sources.slug', filter?.source),
      ...(byline ? [{ $or: [{ 'bylines.name': byline }, { 'bylines.person.slug': byline }] }] : []),
      ...range('publishedAt', '$gte', filter?.publishedAfter),
      ...range('publishedAt', '$lt', filter?.publishedBefore),
      ...range('updatedAt', '$gte', filter?.updatedSince),
    ],
  }
}
