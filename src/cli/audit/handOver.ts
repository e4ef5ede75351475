import { userInfo } from 'node:os'

import { appendAudit } from '@/src/audit/appendAudit'
import { auditCollections } from '@/src/audit/auditCollections'
import { auditKey } from '@/src/audit/auditKey'
import { publicKeyText } from '@/src/audit/checkpoint'
import { HAND_OVER, makeHandOver } from '@/src/audit/handOver'
import { parseAuditKey } from '@/src/audit/parseAuditKey'
import { inTransaction } from '@/src/db/inTransaction'
import { StartRefusal } from '@/src/db/StartRefusal'
import { withPayload } from '../withPayload'

/**
 * `kunye audit hand-over`: after `KUNYE_AUDIT_KEY` was changed, with the former private key in `KUNYE_AUDIT_OLD_KEY` this once:
 * an entry of the log, signed by both, by which older signatures go on counting. Refuses a key that signed nothing here.
 */
export async function handOver(): Promise<void> {
  const old = parseAuditKey(process.env.KUNYE_AUDIT_OLD_KEY ?? '')
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
    console.log(`✓ ${from} → ${to} (1–${last._id})`)
  })
}
