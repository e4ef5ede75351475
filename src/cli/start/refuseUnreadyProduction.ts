import { knownAuditKey } from '@/src/audit/auditKey'
import { StartRefusal } from '@/src/db/StartRefusal'
import type { Env } from '@/src/env'

const NEEDED = ['DATABASE_URI', 'PAYLOAD_SECRET', 'KUNYE_AUDIT_KEY', 'KUNYE_PUBLIC_URL'] as const

/**
 * Production makes no secrets, no database and no key by itself, and cannot guess the address readers type: refuses when one
 * of them is not given, and a key that cannot be read (its first signature would be a minute later, and fail).
 */
export async function refuseUnreadyProduction(
  env: Pick<Env, 'mode' | 'KUNYE_DATA_DIR' | (typeof NEEDED)[number]>,
): Promise<void> {
  if (env.mode !== 'production') return
  const missing = NEEDED.filter((name) => !env[name])
  if (missing.length > 0) {
    throw new StartRefusal({
      tr: `Üretim kipinde ${missing.join(' ve ')} gerekli: verin (.env.example nasıl yapılacağını söyler) ya da deneme için KUNYE_MODE=demo ile başlatın.`,
      en: `Production mode needs ${missing.join(' and ')}: set it (.env.example says how), or start a trial with KUNYE_MODE=demo.`,
    })
  }
  await knownAuditKey(env)
}
