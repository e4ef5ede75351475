import type { PublicClaimRow, PublicCorrection, PublicEvent } from '@/src/published/documents'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import type { ListOrder } from './cursor'

/** Every order a list of the API has. An index of `ensureIndexes` ends in each. */
export const orders = {
  newest: {
    name: 'newest',
    key: 'publishedAt',
    kind: 'date',
    direction: -1,
    idDirection: -1,
    index: 'newest',
    keyOf: (row: ArticleParent) => row.publishedAt ?? null,
  },
  oldest: {
    name: 'oldest',
    key: 'publishedAt',
    kind: 'date',
    direction: 1,
    idDirection: 1,
    index: 'newest',
    keyOf: (row: ArticleParent) => row.publishedAt ?? null,
  },
  updated: {
    name: 'updated',
    key: 'updatedAt',
    kind: 'date',
    direction: -1,
    idDirection: -1,
    index: 'updated',
    keyOf: (row: ArticleParent) => row.updatedAt ?? null,
  },
  // Within one article its claims keep the order of their ids.
  claims: {
    name: 'claims',
    key: 'publishedAt',
    kind: 'date',
    direction: -1,
    idDirection: 1,
    index: 'newest',
    keyOf: (row: PublicClaimRow) => row.publishedAt,
  },
  corrections: {
    name: 'corrections',
    key: 'at',
    kind: 'date',
    direction: -1,
    idDirection: -1,
    keyOf: (row: PublicCorrection) => row.at,
  },
  names: {
    name: 'names',
    key: 'name',
    kind: 'text',
    direction: 1,
    idDirection: 1,
    keyOf: (row: { name: string }) => row.name,
  },
  titles: {
    name: 'titles',
    key: 'title',
    kind: 'text',
    direction: 1,
    idDirection: 1,
    keyOf: (row: PublicEvent) => row.title,
  },
  events: {
    name: 'events',
    key: 'when.earliest',
    kind: 'date',
    direction: -1,
    idDirection: -1,
    index: 'newest',
    keyOf: (row: PublicEvent) => row.when.earliest,
  },
  // As they happened; those whose beginning is open stand first.
  timeline: {
    name: 'timeline',
    key: 'when.earliest',
    kind: 'date',
    direction: 1,
    idDirection: 1,
    keyOf: (row: PublicEvent) => row.when.earliest,
  },
} as const satisfies Record<string, ListOrder<never>>
