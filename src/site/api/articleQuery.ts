import { z } from 'zod'
import { cards } from './cards'
import { fields } from './fields'
import type { Query } from './query'

const text = z.string().nullable()

const attribution = z.object({
  id: z.string(),
  mode: cards.mode,
  label: z.string(),
  field: z.enum(['HEADLINE', 'DEK', 'BODY']),
  start: z.number(),
  claim: z.object({ text: z.string(), status: z.string(), statusNote: text }),
  source: cards.source.pick({ slug: true, name: true }).nullable(),
  speaker: cards.person.nullable(),
  via: z.array(z.object({ name: z.string() })),
  saidAt: text,
  url: text,
  archivedUrl: text,
})

const update = z.object({
  at: cards.date,
  kind: z.enum(['UPDATE', 'CORRECTION', 'CLARIFICATION', 'REPLY']),
  note: text,
  was: text,
  is: text,
})

const reply = z.object({
  from: z.string(),
  outcome: z.string(),
  text,
  askedAt: cards.date.nullable(),
})

const sourcing = z.object({
  claims: z.number(),
  namedSentenceShare: z.number(),
  namedSources: z.number(),
  independentOrigins: z.number(),
})

const article = z.object({
  slug: z.string(),
  url: z.string(),
  redirectedFrom: text,
  state: cards.state,
  notice: text,
  language: text,
  section: cards.section.nullable(),
  tags: z.array(cards.section),
  kicker: text,
  headline: text,
  dek: text,
  body: z.object({ html: z.string() }).nullable(),
  readingMinutes: z.number().nullable(),
  bylines: z.array(
    z.object({ name: z.string(), role: text, person: z.object({ slug: z.string() }).nullable() }),
  ),
  leadImage: cards.image.nullable(),
  publishedAt: cards.date.nullable(),
  updatedAt: cards.date.nullable(),
  updates: z.array(update),
  attributions: z.array(attribution),
  sources: z.array(cards.source),
  persons: z.array(cards.person),
  events: z.array(cards.event),
  replies: z.array(reply),
  sourcing: sourcing.nullable(),
  translations: z.array(z.object({ url: z.string(), language: text, headline: text })),
  jsonLd: z.unknown(),
})

export type Article = z.infer<typeof article>
export type Attribution = z.infer<typeof attribution>
export type Update = z.infer<typeof update>
export type Reply = z.infer<typeof reply>
export type Sourcing = z.infer<typeof sourcing>

/** Everything the article page shows, by slug (an old slug answers too); null where there is none. */
export const articleQuery: Query<{ article: Article | null }> = {
  answer: z.object({ article: article.nullable() }),
  document: `query ArticlePage($slug: String!) {
    article(slug: $slug) {
      slug url redirectedFrom state notice language section { slug name } tags { slug name }
      kicker headline dek body { html } readingMinutes
      bylines { name role person { slug } } leadImage { ${fields.image} }
      publishedAt updatedAt updates { at kind note was is }
      attributions {
        id mode label field start claim { text status statusNote }
        source { slug name } speaker { slug name } via { name } saidAt url archivedUrl
      }
      sources { slug name kind } persons { slug name } events { ${fields.event} }
      replies { from outcome text askedAt }
      sourcing { claims namedSentenceShare namedSources independentOrigins }
      translations { url language headline } jsonLd
    }
  }`,
}
