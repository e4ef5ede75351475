import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

import { readableRecord } from '@/src/editorial/api/answering'
import { RefusalError } from '@/src/language/refusal'
import { isMasked } from '@/src/editorial/entities/recordFields'
import {
  SUGGESTED,
  SUGGESTION_REFUSALS,
  suggestedChanges,
} from '@/src/editorial/suggestions/changes'
import { isId } from '@/src/language/ids'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

const MADE_HERE = ['by', 'at', 'decidedBy', 'decidedAt', 'reason'] as const
/** Of one person for one record. */
const MOST_OPEN = 20

const about = z.object({
  relationTo: z.enum(SUGGESTED),
  value: z.string().refine(isId),
})

/**
 * A suggestion says which fields of a record that its writer may read should say what; who, when and what the fields say
 * now is written here. Refuses masked sources, and everything that its writer may not set. Decisions go by another road.
 */
export const prepareSuggestion: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const foreign = MADE_HERE.filter((field) => data[field] != null)
  if (foreign.length > 0 || (data.state ?? 'open') !== 'open') {
    throw new RefusalError(REFUSALS.serverField({ fields: foreign.length ? foreign : ['state'] }))
  }
  const record = about.safeParse(data.record)
  if (!record.success) throw new RefusalError(REFUSALS.inputInvalid({ problems: ['record'] }))
  const { relationTo, value } = record.data
  const stored = await readableRecord(req, relationTo, value)
  if (isMasked(stored)) throw new RefusalError(SUGGESTION_REFUSALS.masked())
  const { totalDocs } = await req.payload.count({
    collection: 'suggestions',
    where: {
      and: [
        { 'record.value': { equals: value } },
        { state: { equals: 'open' } },
        { by: { equals: actor.id } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs >= MOST_OPEN) throw new RefusalError(SUGGESTION_REFUSALS.many())
  const fields = req.payload.collections[relationTo].config.flattenedFields
  return {
    record: record.data,
    changes: suggestedChanges(relationTo, fields, { ...stored }, data.changes),
    note: typeof data.note === 'string' ? data.note.trim() || null : null,
    state: 'open',
    by: actor.id,
    at: new Date().toISOString(),
  }
}
