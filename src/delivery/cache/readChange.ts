import { z } from 'zod'
import type { Change } from './Change'

/**
 * Change event (MongoDB manual, "Change Events"). Documents have texts as ids; any other is told apart
 * by its text as well.
 */
const event = z.object({
  operationType: z.enum(['insert', 'replace', 'update', 'delete']),
  ns: z.object({ coll: z.string() }),
  documentKey: z.object({ _id: z.unknown() }),
  fullDocument: z.custom<object>((value) => typeof value === 'object' && value !== null).nullish(),
})

/** One change event → the change, or null where it is about more than one document (drop, rename, …). */
export function readChange(raw: unknown): Change | null {
  const parsed = event.safeParse(raw)
  if (!parsed.success) return null
  const { ns, documentKey, fullDocument } = parsed.data
  return { collection: ns.coll, id: String(documentKey._id), document: fullDocument ?? null }
}
