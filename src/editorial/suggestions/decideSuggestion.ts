import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { inTransaction } from '@/src/editorial/database/transactions'
import { RefusalError } from '@/src/language/refusal'
import { notify } from '@/src/editorial/notifications/notify'
import type { Suggestion } from '@/src/payload-types'
import { isMasked } from '@/src/editorial/entities/recordFields'
import { changesOf, SUGGESTION_REFUSALS, type Suggested } from './changes'
import { plainText } from '@/src/language/text/plainText'
import { actorOf } from '@/src/workflow/actor'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { idOf } from '@/src/language/ids'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'
import { answering, jsonBody, readableRecord } from '@/src/editorial/api/answering'

const wanted = z.strictObject({
  decision: z.enum(['take', 'leave']),
  reason: z.string().max(2_000).transform(plainText).optional(),
})
type Wanted = z.infer<typeof wanted>

/** Writes what was suggested, as a change of the editor who takes it: by the road and under the rules of any other save. */
async function take(req: PayloadRequest, { record, changes }: Suggestion): Promise<void> {
  const collection: Suggested = record.relationTo
  const id = idOf(record.value) ?? ''
  const stored = await readableRecord(req, collection, id)
  if (isMasked(stored)) throw new RefusalError(SUGGESTION_REFUSALS.masked())
  const rows = changesOf(changes).flatMap((row) => ('withheld' in row ? [] : [row]))
  if (rows.length === 0) throw new RefusalError(SUGGESTION_REFUSALS.private())
  const was = Object.fromEntries(rows.map((row) => [row.field, row.was]))
  const moved = fieldsThatDiffer(
    was,
    { ...stored },
    rows.map(({ field }) => field),
  )
  if (moved.length > 0) throw new RefusalError(SUGGESTION_REFUSALS.stale({ fields: moved }))
  await req.payload.update({
    collection,
    id,
    data: Object.fromEntries(rows.map(({ field, is }) => [field, is])),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

async function decide(
  req: PayloadRequest,
  id: string,
  { decision, reason }: Wanted,
): Promise<Suggestion> {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const suggestion = await readableRecord(req, 'suggestions', id)
  if (!may(actor, 'decide')) throw new RefusalError(REFUSALS.notYours())
  if (suggestion.state !== 'open') throw new RefusalError(SUGGESTION_REFUSALS.decided())
  if (decision === 'take') await take(req, suggestion)
  const { record, by } = suggestion
  const about = `${record.relationTo}/${idOf(record.value)}`
  const why = reason?.trim() || null
  const decided = await req.payload.update({
    collection: 'suggestions',
    id,
    data: {
      state: decision === 'take' ? 'taken' : 'left',
      decidedBy: actor.id,
      decidedAt: new Date().toISOString(),
      reason: why,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await appendAudit(req, {
    chain: `${record.relationTo}:${idOf(record.value)}`,
    record: about,
    action: decision === 'take' ? 'takeSuggestion' : 'leaveSuggestion',
    reason: why,
    changed: changesOf(suggestion.changes).map(({ field }) => field),
  })
  const kind = decision === 'take' ? 'suggestionTaken' : 'suggestionLeft'
  await notify(req, {
    article: null,
    record: about,
    key: `suggestion:${id}:decided`,
    notices: [{ kind, people: [idOf(by)], groups: [] }],
    reason: why,
  })
  return decided
}

/**
 * `POST /api/suggestions/:id/decide` `{decision: 'take' | 'leave', reason?}` → `{suggestion}`: for editors and chiefs. Taking
 * changes the record (and is refused as its save would be; 409 `suggestionStale` where it changed meanwhile).
 */
export const decideSuggestion: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: answering(async (req) => {
    const body = await jsonBody(req, wanted)
    const id = String(req.routeParams?.id)
    const suggestion = await inTransaction(req.payload, req, (fresh) => decide(fresh, id, body))
    return Response.json({ suggestion })
  }),
}
