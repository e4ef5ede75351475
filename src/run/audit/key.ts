import path from 'node:path'

import { auditKey } from '@/src/editorial/audit/key'
import { publicKeyText } from '@/src/editorial/audit/checkpoint'
import { StartRefusal } from '@/src/platform/errors'
import { env } from '@/src/platform/env'
import { readArgs } from '@/src/run/args'

/**
 * `kunye audit key`: the public key of the signatures, to be given to whoever will verify an export. Needs no
 * database; makes the demo's key at the first call, where a demo was asked for by name.
 */
export async function key(args: string[]): Promise<void> {
  readArgs('audit', args)
  const place = env()
  if (!place.KUNYE_AUDIT_KEY && place.KUNYE_MODE !== 'demo') {
    throw new StartRefusal({
      tr: 'Hangi anahtar? KUNYE_AUDIT_KEY verin (ortamda ya da .env dosyasında); deneme haber merkezi için --demo ekleyin.',
      en: 'Which key? Set KUNYE_AUDIT_KEY (in the environment or in .env); for the demo newsroom add --demo.',
    })
  }
  console.log(publicKeyText(await auditKey(place)))
  const kept = place.KUNYE_AUDIT_KEY
    ? 'KUNYE_AUDIT_KEY'
    : path.join(place.KUNYE_DATA_DIR, 'audit-key.json')
  console.error(`Gizli anahtar / private key: ${kept}`)
}
