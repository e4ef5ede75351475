import { z } from 'zod'

import { STAGES } from '@/src/workflow/stages'

/** What can be found, in the order of the list. */
export const FOUND_KINDS = ['persons', 'sources', 'claims', 'articles', 'events'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

const found = z.object({
  kind: z.enum(FOUND_KINDS),
  id: z.string(),
  title: z.string(),
  /** Names, kinds, who says it: what tells it from others of the same title. */
  about: z.array(z.string()),
  /** Of articles and claims. */
  stage: z.enum(STAGES).nullable(),
  live: z.boolean(),
  /** Of a claim: its article, and the attribution at whose words that opens. */
  article: z.string().nullable(),
  words: z.object({ field: z.string(), id: z.string() }).nullable(),
})
export type Found = z.infer<typeof found>

/** `GET /api/find`: what is found for the typed words, the likest of each kind; for none the asked records, or one's own. */
export const findAnswer = z.object({ found: z.array(found) })
export type FindAnswer = z.infer<typeof findAnswer>
