import { z } from 'zod'

import { changesOf, SUGGESTED, type SuggestedChange } from '../changes'

const row = z.object({
  id: z.string(),
  record: z.object({
    relationTo: z.enum(SUGGESTED),
    value: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
  }),
  changes: z.unknown(),
  note: z.string().nullish(),
  state: z.enum(['open', 'taken', 'left']),
  by: z.union([z.string(), z.object({ name: z.string().nullish() })]).nullish(),
  at: z.string(),
  reason: z.string().nullish(),
})

export type SuggestionRow = Omit<z.infer<typeof row>, 'changes' | 'by'> & {
  changes: SuggestedChange[]
  who: string | null
}

const suggestionOf = ({ by, changes, ...rest }: z.infer<typeof row>): SuggestionRow => ({
  ...rest,
  changes: changesOf(changes),
  who: typeof by === 'object' ? (by?.name ?? null) : null,
})

/** The suggestions in an answer of `GET /api/suggestions`; undefined where it is of another shape. */
export const suggestionsOf = (body: unknown): SuggestionRow[] | undefined =>
  z
    .object({ docs: z.array(row) })
    .safeParse(body)
    .data?.docs.map(suggestionOf)

/** The one suggestion in an answer of `GET /api/suggestions/:id`, as a list of one. */
export const suggestionIn = (body: unknown): SuggestionRow[] | undefined => {
  const found = row.safeParse(body).data
  return found && [suggestionOf(found)]
}

const NAME = 'kunye:suggestion'

/** How save button and panel of a record tell each other: Payload puts them in slots without a common parent. */
export const suggestionEvents = {
  send(): void {
    window.dispatchEvent(new Event(NAME))
  },
  /** Calls `listener` for every new suggestion until the answer is called. */
  listen(listener: () => void): () => void {
    window.addEventListener(NAME, listener)
    return () => window.removeEventListener(NAME, listener)
  },
}
