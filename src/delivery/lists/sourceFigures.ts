import type { Document } from 'mongodb'

import { unionOf } from '@/src/delivery/documents/loaders'
import { facet } from '@/src/published/facets'

const CLAIMS = 'claims'
const branchesOf = (parents: readonly string[]) =>
  parents.map((parent) => ({ parent, match: { facets: facet('source', parent) } }))

/** Slugs of sources → how the claims stand that each is named for: rows of `parent`, `status`, `count`. Of one index alone. */
export const claimCounts = (slugs: readonly string[]): Document[] =>
  unionOf(CLAIMS, branchesOf(slugs), ({ parent, match }) => [
    { $match: match },
    { $group: { _id: '$status', count: { $sum: 1 } } },
    { $sort: { _id: 1 } },
    { $project: { _id: 0, parent: { $literal: parent }, status: '$_id', count: 1 } },
  ])

/** Slugs of sources → the claims that rest on each alone, for a count. */
export const soleBranches = (slugs: readonly string[]) =>
  slugs.map((parent) => ({ parent, match: { facets: facet('sole', parent) } }))

const MOST_ORIGINS = 50
const listOf = (path: string): Document => ({ $cond: [{ $isArray: path }, path, []] })
const hasAny = (path: string): Document => ({ $gt: [{ $size: listOf(path) }, 0] })

/** Where the words of one attribution came from in the end: who is named as the origin, else the last whom they came through. */
const ORIGIN: Document = {
  $switch: {
    branches: [
      {
        case: { $eq: [{ $type: '$$row.originPerson' }, 'object'] },
        then: { of: 'persons', card: '$$row.originPerson' },
      },
      {
        case: { $eq: [{ $type: '$$row.origin' }, 'object'] },
        then: { of: 'sources', card: '$$row.origin' },
      },
      { case: hasAny('$$row.hops'), then: { $last: listOf('$$row.hops') } },
      { case: hasAny('$$row.via'), then: { of: 'sources', card: { $last: listOf('$$row.via') } } },
    ],
    default: { of: 'itself' },
  },
}

/**
 * Ids of sources → where the claims each is named for came from: rows of `parent`, `source`, `person` (one of them a card, or
 * neither: it names nobody else), `count`. Opens every claim of them, so it is asked where it is shown.
 */
export const sourceOrigins = (ids: readonly string[]): Document[] =>
  unionOf(
    CLAIMS,
    ids.map((parent) => ({ parent, match: { sourceIds: parent } })),
    ({ parent, match }) => {
      const own = { $literal: parent }
      const named = {
        $and: [{ $eq: ['$$row.mode', 'namedSource'] }, { $eq: ['$$row.source.id', own] }],
      }
      return [
        { $match: match },
        {
          $project: {
            rows: { $filter: { input: listOf('$attributions'), as: 'row', cond: named } },
          },
        },
        {
          $project: {
            found: { $setUnion: [{ $map: { input: '$rows', as: 'row', in: ORIGIN } }, []] },
          },
        },
        { $unwind: '$found' },
        {
          $group: {
            _id: {
              $cond: [
                { $eq: ['$found.card.id', own] },
                { of: 'itself' },
                { of: '$found.of', id: '$found.card.id' },
              ],
            },
            card: { $first: '$found.card' },
            count: { $sum: 1 },
          },
        },
        { $sort: { count: -1, _id: 1 } },
        { $limit: MOST_ORIGINS },
        {
          $project: {
            ...{ _id: 0, parent: own, count: 1 },
            source: { $cond: [{ $eq: ['$_id.of', 'sources'] }, '$card', null] },
            person: { $cond: [{ $eq: ['$_id.of', 'persons'] }, '$card', null] },
          },
        },
      ]
    },
  )
