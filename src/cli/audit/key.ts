import path from 'node:path'

import { auditKey } from '@/src/audit/auditKey'
import { publicKeyText } from '@/src/audit/checkpoint'
import { env } from '@/src/env'

/**
 * `kunye audit key`: the public key of the signatures, to be given to whoever will verify an export. Needs no
 * database; makes the demo's key at the first call.
 */
export async function key(): Promise<void> {
  const place = env()
  console.log(publicKeyText(await auditKey(place)))
  const kept = place.KUNYE_AUDIT_KEY
    ? 'KUNYE_AUDIT_KEY'
    : path.join(place.KUNYE_DATA_DIR, 'audit-key.json')
  console.error(`Gizli anahtar / private key: ${kept}`)
}
