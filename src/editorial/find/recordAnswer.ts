import { z } from 'zod'

import { findAnswer } from './findAnswer'
import { saidAnswer } from './saidAnswer'

/** The collections whose records have a page of what was said by and about them. */
export const RECORDS = ['persons', 'sources', 'events'] as const
export type RecordOf = (typeof RECORDS)[number]

const event = z.object({
  id: z.string(),
  title: z.string(),
  /** As printed, else EDTF; '' where nothing is known. */
  when: z.string(),
  place: z.string(),
})
export type RecordEvent = z.infer<typeof event>

/** `GET /api/record`: one person, source or event: what it said, what was said of it, and where it stands. */
export const recordAnswer = z.object({
  id: z.string(),
  /** One line each: when and where of an event. */
  facts: z.array(z.string()),
  names: z.array(z.string()),
  positions: z.array(
    z.object({ title: z.string(), organisation: z.string(), from: z.string(), to: z.string() }),
  ),
  /** The address of its page for readers; null where they have none. */
  page: z.string().nullable(),
  /** Null where records of this kind say nothing. */
  said: saidAnswer.nullable(),
  about: saidAnswer.nullable(),
  stories: findAnswer.shape.found,
  /** In the order of time, what is not dated last. */
  events: z.array(event),
})
export type RecordAnswer = z.infer<typeof recordAnswer>
