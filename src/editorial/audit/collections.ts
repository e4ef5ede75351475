import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

import type { Checkpoint } from './checkpoint'
import type { RawEntry } from './entries'

export type StoredCheckpoint = Omit<Checkpoint, 'number'> & { _id: number }
export type AuditCollections = {
  entries: Collection<RawEntry>
  checkpoints: Collection<StoredCheckpoint>
}

/**
 * The log and its checkpoints by the driver. The checkpoints are a collection of the database only: no
 * transport of Payload knows it, so nobody reads or writes it from outside.
 */
export function auditCollections(payload: Payload): AuditCollections {
  const { connection } = payload.db
  const db = connection.getClient().db(connection.name)
  return {
    entries: db.collection<RawEntry>('audit-log', { readConcern: { level: 'majority' } }),
    checkpoints: db.collection<StoredCheckpoint>('audit-checkpoints', {
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', j: true },
    }),
  }
}
