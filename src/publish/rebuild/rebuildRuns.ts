import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'

/** A rebuild of the whole public half that has not ended: the last publication it went through, for the next to go on. */
export type RebuildRun = { _id: 'public'; startedAt: Date; cursor: string | null }

/** The one rebuild under way, in a collection that no route reaches. */
export const rebuildRuns = (payload: Payload): Collection<RebuildRun> =>
  editorialDatabase(payload).collection<RebuildRun>('rebuild-runs')
