import { z } from 'zod'
import { cards } from './cards'
import { fields } from './fields'
import type { Query } from './query'

const source = z.object({
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  url: z.string().nullable(),
  ownership: z.string().nullable(),
  claims: z.object({ nodes: z.array(cards.claim) }),
  articles: z.object({ nodes: z.array(cards.article) }),
})

export type SourcePage = z.infer<typeof source>

/** What a source's page shows: who owns it, the claims it carries, the articles that use it. */
export const sourceQuery: Query<{ source: SourcePage | null }> = {
  answer: z.object({ source: source.nullable() }),
  document: `query SourcePage($slug: String!) {
    source(slug: $slug) {
      name kind country url ownership
      claims(first: 50) { nodes { ${fields.claim} } }
      articles(first: 20) { nodes { ${fields.article} } }
    }
  }`,
}
