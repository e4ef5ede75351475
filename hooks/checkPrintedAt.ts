import type { CollectionBeforeChangeHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { noteDropped } from '@/src/editorial/guards/relations'
import { findPublication } from '@/src/editorial/publish/publications'
import { actorOf } from '@/src/workflow/actor'
import { fieldsThatDiffer } from '@/src/workflow/content'
import { permitOf } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'

const EARLIEST = Date.UTC(1800, 0, 1)
const DAY = 24 * 60 * 60 * 1000

/** Nothing was printed before there were newspapers to reprint, nor later than tomorrow (time zones): lists go by it. */
const isPossible = (printedAt: unknown): boolean => {
  if (printedAt === null || printedAt === undefined || printedAt === '') return true
  const time = new Date(printedAt as string).getTime()
  return time >= EARLIEST && time <= Date.now() + DAY
}

/**
 * When a story was first printed lies between 1800 and a day ahead, by every road that writes it anew. After the first
 * publication it stays, but a chief may mend it, which the log keeps with both times; a version that comes back leaves it.
 */
export const checkPrintedAt: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (permitOf(req.context)) return data
  const changes = fieldsThatDiffer(originalDoc ?? {}, data, ['printedAt']).length > 0
  if (!changes) return data
  const publication = originalDoc?.id ? await findPublication(req, originalDoc.id) : null
  if (req.context.isRestoringVersion === true) {
    if (!publication && isPossible(data.printedAt)) return data
    const place = { tr: 'İlk basıldığı an', en: 'Printed at' }
    noteDropped(req, [
      { path: 'printedAt', place, collection: 'time', id: String(data.printedAt ?? '') },
    ])
    return { ...data, printedAt: originalDoc?.printedAt ?? null }
  }
  if (!isPossible(data.printedAt)) throw new RefusalError(REFUSALS.printedAtOutside())
  if (publication && !may(actorOf(req.user), 'answer')) {
    throw new RefusalError(REFUSALS.printedAtFixed())
  }
  return data
}
