import { z } from 'zod'

const date = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const person = z.object({ slug: z.string(), name: z.string() })
const source = z.object({ slug: z.string(), name: z.string(), kind: z.string() })
const section = z.object({ slug: z.string(), name: z.string() })
const state = z.enum(['LIVE', 'RETRACTED', 'WITHDRAWN'])
const when = z.object({ asPrinted: z.string().nullable(), edtf: z.string().nullable() })
const event = z.object({
  slug: z.string(),
  title: z.string(),
  occurrence: z.string(),
  place: z.string().nullable(),
  when,
})
const image = z.object({
  url: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  caption: z.string().nullable(),
  credit: z.string(),
})
const mode = z.enum([
  'NAMED_SOURCE',
  'NAMED_SPEAKER',
  'MASKED_SOURCE',
  'DOCUMENT',
  'UNSEEN_DOCUMENT',
  'OWN_REPORTING',
  'AGENTLESS_HEDGE',
  'HOUSE_VOICE',
])
const article = z.object({
  slug: z.string(),
  state,
  language: z.string().nullable(),
  kicker: z.string().nullable(),
  headline: z.string().nullable(),
  dek: z.string().nullable(),
  publishedAt: date.nullable(),
  section: section.nullable(),
  bylines: z.array(z.object({ name: z.string() })),
  sourcing: z.object({ claims: z.number(), namedSources: z.number() }).nullable(),
})
const claim = z.object({
  id: z.string(),
  text: z.string(),
  status: z.string(),
  article: z.object({ slug: z.string(), headline: z.string().nullable(), state }),
  attributions: z.array(z.object({ mode, label: z.string() })),
})

/** Shapes of the few fields that lists and pages show of each thing (public API, see the contract). */
export const cards = {
  date,
  person,
  source,
  section,
  state,
  when,
  event,
  image,
  mode,
  article,
  claim,
}

export type PersonCard = z.infer<typeof person>
export type SourceCard = z.infer<typeof source>
export type EventCard = z.infer<typeof event>
export type When = z.infer<typeof when>
export type ImageCard = z.infer<typeof image>
export type Mode = z.infer<typeof mode>
export type ArticleCard = z.infer<typeof article>
export type ClaimCard = z.infer<typeof claim>
