import { z } from 'zod'

import type { Copy } from './localCopies'

const answer = z.object({
  autosave: z
    .object({
      revision: z.number().nullish(),
      content: z.record(z.string(), z.unknown()),
      updatedAt: z.string(),
    })
    .nullable(),
})

/** The unsaved text the newsroom keeps for this person and article, or null. */
export function autosaveAnswer(json: unknown): Copy | null {
  const parsed = answer.safeParse(json)
  if (!parsed.success || !parsed.data.autosave) return null
  const { revision, content, updatedAt } = parsed.data.autosave
  return { revision: revision ?? null, content, savedAt: updatedAt }
}
