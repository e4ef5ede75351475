import { userInfo } from 'node:os'

import { appendAudit } from '@/src/editorial/audit/appendAudit'
import { auditCollections } from '@/src/editorial/audit/collections'
import { auditKey, parseAuditKey } from '@/src/editorial/audit/key'
import { publicKeyText } from '@/src/editorial/audit/checkpoint'
import { HAND_OVER, makeHandOver } from '@/src/editorial/audit/handOver'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { inTransaction } from '@/src/editorial/database/transactions'
import { StartRefusal } from '@/src/platform/errors'
import { parseEnv } from '@/src/platform/env'
import { houseMarks } from '@/src/run/house/houseMarks'
import { readArgs } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'

/**
 * `kunye audit hand-over`: after `KUNYE_AUDIT_KEY` was changed, with the former private key in `KUNYE_AUDIT_OLD_KEY` this once:
 * an entry of the log, signed by both, by which older signatures go on counting. Refuses a key that signed nothing here.
 */
export async function handOver(args: string[]): Promise<void> {
  readArgs('audit', args)
  const old = parseAuditKey(parseEnv(process.env).KUNYE_AUDIT_OLD_KEY ?? '')
  if (!old) {
    throw new StartRefusal({
      tr: 'KUNYE_AUDIT_OLD_KEY okunamadı: eski gizli anahtarı (Ed25519, PEM ya da base64) yalnız bu komut için verin. Elinizde yoksa açık hâlini KUNYE_AUDIT_TRUST’a yazın.',
      en: 'KUNYE_AUDIT_OLD_KEY cannot be read: give the former private key (Ed25519, PEM or base64) for this command only. If it is lost, put its public half into KUNYE_AUDIT_TRUST.',
    })
  }
  await withPayload(async (payload) => {
    const own = await auditKey()
    const [from, to] = [publicKeyText(old), publicKeyText(own)]
    const { checkpoints } = auditCollections(payload)
    const last = await checkpoints.findOne({ publicKey: from }, { sort: { _id: -1 } })
    if (from === to || !last) {
      throw new StartRefusal({
        tr: `KUNYE_AUDIT_OLD_KEY ${from === to ? 'KUNYE_AUDIT_KEY ile aynı' : 'bu kayıtta hiçbir şey imzalamamış'}: bir önceki anahtarı verin.`,
        en: `KUNYE_AUDIT_OLD_KEY ${from === to ? 'is the same as KUNYE_AUDIT_KEY' : 'signed nothing in this log'}: give the key before it.`,
      })
    }
    const overrides = makeHandOver(old, own, { until: last._id, untilHash: last.hash })
    await inTransaction(payload, { context: { channel: 'cli' } }, (req) =>
      appendAudit(req, {
        ...{ chain: 'system', record: 'audit-key', action: HAND_OVER, overrides },
        reason: userInfo().username,
      }),
    )
    const db = editorialDatabase(payload)
    await houseMarks(db).updateOne({ _id: 'auditKey' }, { $set: { current: to } }, { upsert: true })
    console.log(`✓ ${from} → ${to} (1–${last._id})`)
  })
}
