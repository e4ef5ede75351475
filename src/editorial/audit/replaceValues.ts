import { createHash } from 'node:crypto'
import type { Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'

import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction, sessionOf } from '@/src/editorial/database/transactions'
import { appendAudit } from './appendAudit'
import { auditHash, type RawEntry, storedEntry } from './entries'
import { auditKey } from './key'
import { placeOf, REDACT, redacted, vouching } from './redaction'

const REASON =
  'Gizli bir kaynağın değerleri yerlerine SHA-256 özetleri konarak çıkarıldı. / Values of a masked source were replaced by their SHA-256.'

/**
 * Replaces the values of one entry of the log by their SHA-256. The entry that vouches for it, with both hashes signed by the
 * newsroom's key, is written in the same transaction, so that `audit verify` knows the one from damage. An entry that does not
 * have the hash it was written with is refused (throws): it would be vouched for what somebody else did to it. Needs a login that may
 * change the log, which the newsroom's own may not.
 */
export async function replaceValues(payload: Payload, id: unknown): Promise<void> {
  const key = await auditKey()
  await inTransaction(payload, {}, async (req) => {
    const rows = editorialDatabase(payload).collection<RawEntry>('audit-log')
    const session = await sessionOf(req)
    const raw = await rows.findOne({ _id: id as ObjectId }, { session })
    if (!raw) return
    const entry = storedEntry(raw)
    const { hash: was, ...written } = entry
    if (auditHash(written) !== was) {
      throw new Error(`${placeOf(entry)}: değiştirilmiş bir kayıt / an entry that was changed`)
    }
    const { hash: _hash, ...left } = redacted(entry)
    const redaction = { chain: entry.chain, seq: entry.seq, was, is: auditHash(left) }
    await rows.updateOne({ _id: id as ObjectId }, { $set: { values: left.values } }, { session })
    await appendAudit(req, {
      ...{ chain: 'system', action: REDACT, record: `audit-log/${placeOf(entry)}` },
      ...{ reason: REASON, values: vouching(redaction, key) },
    })
  })
}

/** SHA-256 (hex) of a value's JSON. */
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** Puts a kept copy of what readers got in the place of the stored one, with a signed entry that holds the hashes of both. */
export async function replaceSnapshot(
  payload: Payload,
  { _id, document }: { _id: ObjectId; document: Document },
): Promise<void> {
  const key = await auditKey()
  await inTransaction(payload, {}, async (req) => {
    const rows = editorialDatabase(payload).collection('publication-snapshots')
    const session = await sessionOf(req)
    const before = await rows.findOne({ _id }, { session })
    if (!before) return
    const place = { chain: 'publication-snapshots', seq: 0 }
    const redaction = { ...place, was: hashOf(before.document), is: hashOf(document) }
    await rows.updateOne({ _id }, { $set: { document } }, { session })
    await appendAudit(req, {
      ...{ chain: 'system', action: REDACT, record: `publication-snapshots/${String(_id)}` },
      ...{ reason: REASON, values: vouching(redaction, key) },
    })
  })
}
