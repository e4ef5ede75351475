import type { ConnectionParent } from '../parents'
import type { Resolvers } from '../schema.types'
import { highlights } from '../search/highlights'

const connection = {
  nodes: async <Row>(list: ConnectionParent<Row>): Promise<Row[]> => (await list.page()).rows,
  pageInfo: async <Row>(list: ConnectionParent<Row>) => {
    const { cursors, hasNextPage, end } = await list.page()
    return { hasNextPage, endCursor: end ?? cursors.at(-1) ?? null }
  },
  totalCount: <Row>(list: ConnectionParent<Row>): Promise<number> => list.count(),
}

/** Every connection: its page is read when one of its rows is wanted, its count when that is. */
export const connectionResolvers = {
  ArticleConnection: {
    ...connection,
    edges: async (list) => {
      const { rows, cursors } = await list.page()
      return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' }))
    },
  },
  PersonConnection: connection,
  SourceConnection: connection,
  EventConnection: connection,
  TagConnection: connection,
  ClaimConnection: connection,
  SearchConnection: {
    ...connection,
    edges: async (list) => {
      const { rows, cursors } = await list.page()
      const { terms } = list
      return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '', terms }))
    },
  },
  SearchEdge: { matched: ({ node, terms }) => highlights(terms, node) },
} satisfies Resolvers
