import { StartRefusal } from '@/src/db/StartRefusal'
import type { Env } from '@/src/env'

/** Production makes no secrets and no database by itself: refuses when one of them is not given. */
export function refuseUnreadyProduction(
  env: Pick<Env, 'mode' | 'DATABASE_URI' | 'PAYLOAD_SECRET'>,
): void {
  if (env.mode !== 'production') return
  const missing = (['DATABASE_URI', 'PAYLOAD_SECRET'] as const).filter((name) => !env[name])
  if (missing.length === 0) return
  throw new StartRefusal({
    tr: `Üretim kipinde ${missing.join(' ve ')} gerekli: verin ya da deneme için KUNYE_MODE=demo ile başlatın.`,
    en: `Production mode needs ${missing.join(' and ')}: set it, or start a trial with KUNYE_MODE=demo.`,
  })
}
