import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/db/editorialDatabase'

/** Who works on what, and until when on the database's clock. The name is the key: one holder at a time. */
export type LeaseRow = { _id: string; token: string; until: Date }

/**
 * The leases, in a collection that no route reaches. Not waited for by a majority: a lease lost in a failover costs a
 * second try, which the judge refuses.
 */
export const workerLeases = (payload: Payload): Collection<LeaseRow> =>
  editorialDatabase(payload).collection<LeaseRow>('worker-leases', { writeConcern: { w: 1 } })
