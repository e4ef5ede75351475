import { z } from 'zod'
import { cards } from './cards'
import { fields } from './fields'
import type { Query } from './query'

const person = z.object({
  name: z.string(),
  names: z.array(
    z.object({ value: z.string(), language: z.string().nullable(), kind: z.string() }),
  ),
  positions: z.array(
    z.object({
      title: z.string(),
      organisation: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  image: cards.image.nullable(),
  said: z.object({ nodes: z.array(cards.claim) }),
  claimsAbout: z.object({ nodes: z.array(cards.claim) }),
  timeline: z.array(cards.event),
  articles: z.object({ nodes: z.array(cards.article) }),
})

export type PersonPage = z.infer<typeof person>

/** What a person's page shows: what they said, what is said about them and by whom, their timeline. */
export const personQuery: Query<{ person: PersonPage | null }> = {
  answer: z.object({ person: person.nullable() }),
  document: `query PersonPage($slug: String!) {
    person(slug: $slug) {
      name names { value language kind } positions { title organisation from to }
      image { ${fields.image} }
      said(first: 30) { nodes { ${fields.claim} } }
      claimsAbout(first: 30) { nodes { ${fields.claim} } }
      timeline { ${fields.event} }
      articles(first: 20) { nodes { ${fields.article} } }
    }
  }`,
}
