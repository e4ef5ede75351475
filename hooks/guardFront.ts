import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { frontProblem } from '@/src/editorial/fronts/frontProblem'
import { FRONT_REFUSALS } from '@/src/editorial/fronts/frontRefusals'
import { findingWords, frontFindings } from '@/src/editorial/fronts/frontWords'
import { HOME } from '@/src/editorial/publish/fronts/buildFronts'
import { storedSlots } from '@/src/editorial/publish/fronts/storedSlots'
import { recordsByIds } from '@/src/editorial/publish/records'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import { isObject } from '@/src/language/isObject'

/** A save says which arrangement it follows: what is left out would be taken from the stored one, and nobody would notice. */
export const askFrontRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'update' || operation === 'updateByID') && req.user) {
    const { data } = args as { data?: unknown }
    if (!isObject(data) || typeof data.revision !== 'number') {
      throw new RefusalError(FRONT_REFUSALS.revisionMissing())
    }
  }
  return args
}

/**
 * Every save of a front, by every transport: two editors at once (409 with both arrangements), slots that make no sense,
 * and words that the checks of a headline object to and no reason stands for.
 */
export const guardFront: CollectionBeforeChangeHook = async ({ data, originalDoc: given, req }) => {
  // Of a new one Payload hands over an empty document.
  const originalDoc = given?.id ? given : null
  const revision = Number(originalDoc?.revision ?? 0)
  const restoring = req.context.isRestoringVersion === true
  if (originalDoc && !restoring && req.user && Number(data.revision) !== revision) {
    const detail = { revision, theirs: originalDoc.slots, mine: data.slots }
    throw new RefusalError(FRONT_REFUSALS.changed(detail))
  }
  const problem = frontProblem(storedSlots(data.slots))
  if (problem) throw new RefusalError(FRONT_REFUSALS.invalid(problem))
  const found = await frontFindings(req, data.slots, originalDoc?.slots)
  if (found.length > 0) {
    throw new RefusalError(FRONT_REFUSALS.findings(findingWords(found), { objections: found }))
  }
  // Whose front it is does not change: the public one is known by it.
  const section = originalDoc ? idOf(originalDoc.section) : idOf(data.section)
  const record = section && (await recordsByIds(req, 'sections', [section])).get(section)
  const slug = section ? ((record && record.slug) ?? section) : HOME
  return { ...data, section, slug, revision: originalDoc ? revision + 1 : 1 }
}
