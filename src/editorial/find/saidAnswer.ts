import { z } from 'zod'

import {
  ATTRIBUTION_FIELDS,
  ATTRIBUTION_MODES,
  FORMS,
  REPLY_OUTCOMES,
  SERIOUSNESS,
  STANCES,
} from '@/src/sourcing/vocabulary'
import { STAGES } from '@/src/workflow/stages'

const named = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof named>

const saying = z.object({
  /** Of the attribution in its article: what the link to the sentence names. */
  id: z.string(),
  speaker: named.nullable(),
  source: named.nullable(),
  mode: z.enum(ATTRIBUTION_MODES),
  form: z.enum(FORMS),
  stance: z.enum(STANCES),
  field: z.enum(ATTRIBUTION_FIELDS),
  cue: z.string(),
  /** EDTF; '' where nothing is known. */
  saidAt: z.string(),
})
export type ShownSaying = z.infer<typeof saying>

const reply = z.object({
  person: z.string(),
  outcome: z.enum(REPLY_OUTCOMES),
  text: z.string(),
})
export type ShownReply = z.infer<typeof reply>

const saidRow = z.object({
  id: z.string(),
  text: z.string(),
  seriousness: z.enum(SERIOUSNESS),
  at: z.string(),
  stage: z.enum(STAGES),
  live: z.boolean(),
  article: z.object({ id: z.string(), headline: z.string() }),
  section: z.string().nullable(),
  /** Whom the claim is about. */
  persons: z.array(named),
  events: z.array(named),
  said: z.array(saying),
  /** What those whom an allegation is about were asked and answered, in its article; empty where the claim is none. */
  replies: z.array(reply),
  /** Names that support it, and how many of them are independent of one another. */
  namedSources: z.number(),
  origins: z.number(),
})
export type SaidRow = z.infer<typeof saidRow>

/** `GET /api/said`: one page of claims with who says each, the newest first. */
export const saidAnswer = z.object({
  rows: z.array(saidRow),
  /** What `after` of the next page is; null at the end. */
  next: z.string().nullable(),
})
export type SaidAnswer = z.infer<typeof saidAnswer>
