import { z } from 'zod'
import { cards, type ArticleCard } from './cards'
import { fields } from './fields'
import type { Query } from './query'

export type FrontPage = {
  articles: {
    nodes: ArticleCard[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
  sections: { slug: string; name: string }[]
}

/** The newest articles, of one section or of all, from `after` on, and the sections. */
export const frontPageQuery: Query<FrontPage> = {
  answer: z.object({
    articles: z.object({
      nodes: z.array(cards.article),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
    sections: z.array(cards.section),
  }),
  document: `query FrontPage($after: String, $filter: ArticleFilter) {
    articles(first: 20, after: $after, filter: $filter) {
      nodes { ${fields.article} }
      pageInfo { hasNextPage endCursor }
    }
    sections { slug name }
  }`,
}
