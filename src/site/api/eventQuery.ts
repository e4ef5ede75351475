import { z } from 'zod'
import { cards } from './cards'
import { fields } from './fields'
import type { Query } from './query'

const event = cards.event.extend({
  partOf: z.object({ slug: z.string(), title: z.string() }).nullable(),
  parts: z.array(cards.event),
  participants: z.array(
    z.object({
      person: cards.person.nullable(),
      organisation: z.string().nullable(),
      role: z.string().nullable(),
    }),
  ),
  claims: z.object({ nodes: z.array(cards.claim) }),
  articles: z.object({ nodes: z.array(cards.article) }),
})

export type EventPage = z.infer<typeof event>

/** What an event's page shows: when and where, who took part, what is said about it and by whom. */
export const eventQuery: Query<{ event: EventPage | null }> = {
  answer: z.object({ event: event.nullable() }),
  document: `query EventPage($slug: String!) {
    event(slug: $slug) {
      ${fields.event} partOf { slug title } parts { ${fields.event} }
      participants { person { slug name } organisation role }
      claims(first: 50) { nodes { ${fields.claim} } }
      articles(first: 20) { nodes { ${fields.article} } }
    }
  }`,
}
