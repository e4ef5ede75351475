import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import type { ChangedValue } from '@/src/editorial/audit/entries'
import { HOME } from '@/src/editorial/publish/fronts/buildFronts'
import { refreshFronts } from '@/src/editorial/publish/fronts/refreshFronts'
import { recordsByIds } from '@/src/editorial/publish/records'
import { idOf } from '@/src/language/ids'
import type { Front } from '@/src/payload-types'

type Stored = Partial<Front>
type Slot = NonNullable<Front['slots']>[number]

const keyOf = ({ kind, section }: Slot): string =>
  kind === 'sectionRow' ? `slots.${kind}.${idOf(section)}` : `slots.${kind}`

/** A slot as a reader of the log reads it: ids of relations, no ids of rows, nothing that is empty. */
const told = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(told)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'kind')
    .map(([key, inner]) => [key, idOf(inner) ?? told(inner)] as const)
    .filter(([, inner]) => inner !== null && inner !== undefined && inner !== '')
  return Object.fromEntries(entries)
}

/** What changed of an arrangement, slot by slot, with old and new words; and the order where that did. Pure. */
export function frontChanges(before: Stored, after: Stored): ChangedValue[] {
  const [was, is] = [before, after].map(
    ({ slots }) => new Map((slots ?? []).map((slot) => [keyOf(slot), told(slot)] as const)),
  ) as [Map<string, unknown>, Map<string, unknown>]
  const changes = [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, was: was.get(field) ?? null, is: is.get(field) ?? null }))
    .filter((change) => JSON.stringify(change.was) !== JSON.stringify(change.is))
  const [old, now] = [[...was.keys()], [...is.keys()]]
  return JSON.stringify(old) === JSON.stringify(now)
    ? changes
    : [...changes, { field: 'slots', was: old, is: now }]
}

const record = async (
  req: PayloadRequest,
  id: string,
  { action, before, after }: { action: string; before: Stored; after: Stored },
): Promise<void> => {
  const values = frontChanges(before, after)
  const reasons = (after.slots ?? []).flatMap(({ items }) =>
    (items ?? []).flatMap(({ reason }) => reason?.trim() || []),
  )
  await appendAudit(req, {
    chain: `fronts:${id}`,
    record: `fronts/${id}`,
    action,
    changed: values.map(({ field }) => field),
    values,
    reason: reasons.length > 0 ? [...new Set(reasons)].join('; ') : null,
  })
}

/** Tells the log what was arranged and by whom, and brings what readers see in step, in the transaction of the save. */
export const recordFrontAudit: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const id = String(doc.id)
  // Read anew: what a request asked for (`select`) shapes the document that hooks are given.
  const after = (await recordsByIds(req, 'fronts', [id])).get(id)
  if (!after) return doc
  const restored = req.context.isRestoringVersion === true
  await record(req, id, {
    action: restored ? 'restoreVersion' : operation,
    before: operation === 'create' ? {} : previousDoc,
    after,
  })
  await refreshFronts(req, { front: idOf(after.section) ?? HOME })
  return doc
}

/** A front that nobody arranges any more fills by itself. */
export const recordFrontEnd: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await record(req, String(id), { action: 'delete', before: doc, after: {} })
  await refreshFronts(req, { front: idOf(doc.section) ?? HOME })
  return doc
}
