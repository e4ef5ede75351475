import type { Document } from 'mongodb'
import { everyFacet } from '@/src/public/everyFacet'
import { facet } from '@/src/public/facet'
import type { ArticleFilter } from '../schema.types'
import { byFacet, type Condition } from './byFacet'
import { range } from './range'

const SHOWN = ['live', 'retracted']

/** Withdrawn articles have no facet but their state: without `state` they are left out by themselves. */
const statesOf = (state: readonly string[] | null | undefined): string[] | null =>
  !state || SHOWN.every((one) => state.includes(one)) ? null : [...state]

/**
 * `ArticleFilter` → filter of the `articles` collection. People, sources and events by slug; a byline
 * by its printed name or its person's slug; times from (inclusive) and before (exclusive). Without
 * `state`, withdrawn articles are left out.
 */
export function articleFilter(filter: ArticleFilter | null | undefined): Document {
  const { event, person, source, byline, tag, section, genre, language, state } = filter ?? {}
  const signed = { $or: [{ 'bylines.name': byline }, { 'bylines.person.slug': byline }] }
  // In the order of how few articles one of them leaves: the first leads, the rest follow.
  const conditions: Condition[] = [
    ['event', event, { 'events.slug': event }],
    ['person', person, { 'persons.slug': person }],
    ['source', source, { 'sources.slug': source }],
    ['byline', byline, signed],
    ['tag', tag, { 'tags.slug': tag }],
    ['section', section, { 'section.slug': section }],
    ['genre', genre, { genre }],
    ['language', language, { language }],
  ]
  const lead = byFacet(conditions)
  const states = statesOf(state)
  const all = state?.length === 3 ? [everyFacet, facet('state', 'withdrawn')] : [everyFacet]
  const anyState = states?.map((one) => facet('state', one)) ?? all
  return {
    $and: [
      ...(lead ?? [{ facets: anyState.length === 1 ? anyState[0] : { $in: anyState } }]),
      ...(lead && states ? [{ state: { $in: states } }] : []),
      ...range('publishedAt', '$gte', filter?.publishedAfter),
      ...range('publishedAt', '$lt', filter?.publishedBefore),
      ...range('updatedAt', '$gte', filter?.updatedSince),
    ],
  }
}
