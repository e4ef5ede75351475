import { z } from 'zod'

import { EDIT_KINDS, GATE_STATES, STAGES, STATES } from '@/src/workflow/stages'
import { BANDS } from './bands'
import { COLUMNS } from './columns'

const named = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof named>

/** A text as the desk shows it: what says whose it is, how far, how well sourced and how late. Never its words. */
export const cardAnswer = z.object({
  id: z.string(),
  revision: z.number(),
  headline: z.string(),
  stage: z.enum(STAGES),
  editKind: z.enum(EDIT_KINDS),
  state: z.enum(STATES),
  /** The address readers know, where it is live. */
  slug: z.string().nullable(),
  publishedAt: z.string().nullable(),
  /** When a second pair of eyes has to have looked at it; told to who decides. */
  secondLook: z.string().nullable(),
  /** How many corrections readers were told of this week. */
  corrections: z.number(),
  section: named.nullable(),
  desk: named.nullable(),
  author: named.nullable(),
  assignee: named.nullable(),
  reviewer: named.nullable(),
  approvedBy: named.nullable(),
  submittedBy: named.nullable(),
  /** Who wrote in it, and so cannot review it. */
  contributors: z.array(z.string()),
  words: z.number(),
  /** Pieces of the strip, each a letter (n named, h hedge, o own voice, u open) and its length: `n120o40`; null: too long to draw. */
  strip: z.string().nullable(),
  sentences: z.object({ all: z.number(), named: z.number(), open: z.number() }),
  blocks: z.number(),
  warns: z.number(),
  comments: z.number(),
  dueAt: z.string().nullable(),
  scheduledAt: z.string().nullable(),
  embargoUntil: z.string().nullable(),
  gates: z.object({ legal: z.enum(GATE_STATES), factCheck: z.enum(GATE_STATES) }),
  updatedAt: z.string(),
  /** Whom changes were asked of: the editor's words, to the asked person alone. */
  asked: z.object({ reason: z.string(), at: z.string(), by: z.string().nullable() }).nullable(),
  /** Who is typing in it now. */
  typing: z.array(z.string()),
})
export type Card = z.infer<typeof cardAnswer>

/** `GET /api/desk`: what waits, and the board, with the first cards of each. */
export const deskAnswer = z.object({
  now: z.string(),
  /** Of all lists together, each text once. */
  waiting: z.number(),
  bands: z.array(z.object({ key: z.enum(BANDS), count: z.number(), cards: z.array(z.string()) })),
  columns: z.array(
    z.object({
      key: z.enum(COLUMNS),
      count: z.number(),
      late: z.number(),
      /** How many of each stage. */
      parts: z.partialRecord(z.enum(STAGES), z.number()),
      cards: z.array(z.string()),
    }),
  ),
  /** Every card that a list or a column names, once. */
  cards: z.array(cardAnswer),
})
export type DeskAnswer = z.infer<typeof deskAnswer>

/** `GET /api/desk/rows`: one page of the texts that fit, the most urgent first. */
export const rowsAnswer = z.object({
  now: z.string(),
  total: z.number(),
  cards: z.array(cardAnswer),
  /** What `after` of the next page is; null at the end. */
  next: z.string().nullable(),
})
export type RowsAnswer = z.infer<typeof rowsAnswer>

/** `assignment`: what is to be written by then, which the screens put there (`screens/withPlan`). */
export const ENTRY_KINDS = [
  ...(['published', 'event', 'scheduled', 'due', 'embargo', 'assignment'] as const),
] as const

const entry = z.object({
  kind: z.enum(ENTRY_KINDS),
  at: z.string(),
  /** Whether the hour is known, or only the day. */
  hour: z.boolean(),
  id: z.string(),
  title: z.string(),
  /** Who covers the event, or whose the text is. */
  who: z.array(named),
})
export type Entry = z.infer<typeof entry>

/** `GET /api/desk/days`: what happens when, from the first minute of `from` on. */
export const daysAnswer = z.object({
  now: z.string(),
  from: z.string(),
  days: z.number(),
  entries: z.array(entry),
  /** There is more than is shown. */
  more: z.boolean(),
  /** Texts under way that have no day yet: how many, and the first of them. */
  undated: z.object({
    count: z.number(),
    cards: z.array(z.object({ id: z.string(), headline: z.string(), revision: z.number() })),
  }),
})
export type DaysAnswer = z.infer<typeof daysAnswer>

/** `GET /api/desk/people`: who has which texts under way in hand, the most urgent of each first. */
export const peopleAnswer = z.object({
  now: z.string(),
  people: z.array(
    z.object({
      id: z.string(),
      count: z.number(),
      late: z.number(),
      stories: z.array(
        z.object({
          id: z.string(),
          headline: z.string(),
          stage: z.enum(STAGES),
          revision: z.number(),
          dueAt: z.string().nullable(),
        }),
      ),
    }),
  ),
})
export type PeopleAnswer = z.infer<typeof peopleAnswer>
