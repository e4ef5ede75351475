import { z } from 'zod'

import { VIEWS } from '../query'

/** Under which name Payload keeps what a person chose. */
export const DESK_PREFERENCE = 'kunye-desk'
export const MOST_SAVED = 20

const preference = z.object({
  view: z.enum(VIEWS).nullable().catch(null),
  /** The greeting of the first time was closed. */
  welcomed: z.boolean().catch(false),
  saved: z
    .array(z.object({ name: z.string().max(60), search: z.string().max(400) }))
    .max(MOST_SAVED)
    .catch([]),
})
export type DeskPreference = z.infer<typeof preference>

/** What is kept, whatever was stored: anything unreadable is as if nothing had been. */
export const readPreference = (stored: unknown): DeskPreference =>
  preference.safeParse(stored).data ?? { view: null, welcomed: false, saved: [] }
