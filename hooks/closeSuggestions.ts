import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recordsByIds } from '@/src/editorial/publish/records'
import { isMasked } from '@/src/editorial/entities/recordFields'
import { changesOf } from '@/src/editorial/suggestions/changes'

const GONE = 'Kayıt silindi. / The record was deleted.'
const MASKED = 'Kaynak gizlendi. / The source was masked.'

/** Closes what is open of a record's suggestions; `forgetting`: what all of them, decided ones too, say of it. */
async function close(
  req: PayloadRequest,
  record: string,
  { reason, forgetting }: { reason: string; forgetting: boolean },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'suggestions',
    where: {
      and: [
        { 'record.value': { equals: record } },
        ...(forgetting ? [] : [{ state: { equals: 'open' } }]),
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, state, changes } of docs) {
    await req.payload.update({
      collection: 'suggestions',
      id,
      data: {
        ...(state === 'open' && { state: 'left', reason, decidedAt: new Date().toISOString() }),
        ...(forgetting && {
          note: null,
          changes: changesOf(changes).map(({ field }) => ({ field, withheld: true })),
        }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Of a source that is masked now, no suggestion keeps a value: its name may stand in each. */
export const forgetMaskedSuggestions: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || isMasked(previousDoc)) return doc
  // Read anew: what a request asked for (`select`) shapes the document that hooks are given.
  const stored = (await recordsByIds(req, 'sources', [doc.id])).get(doc.id)
  if (stored && isMasked(stored)) await close(req, doc.id, { reason: MASKED, forgetting: true })
  return doc
}

/** Nobody decides about a record that is gone. */
export const closeSuggestionsOfDeleted: CollectionAfterDeleteHook = async ({ id, req }) => {
  await close(req, String(id), { reason: GONE, forgetting: false })
}
