import { stat } from 'node:fs/promises'
import { StartRefusal } from '@/src/db/StartRefusal'
import type { Env } from '@/src/env'

const NEEDED = ['PUBLIC_DATABASE_URI', 'KUNYE_PUBLIC_URL', 'KUNYE_MEDIA_DIR'] as const

/**
 * The environment of a delivery process, complete. Refuses where a variable is missing (none has a
 * default that could be right on another machine than the newsroom's) or the media folder is not there.
 */
export async function readyEnv(env: Env): Promise<Env & { publicDatabaseUri: string }> {
  const missing = NEEDED.filter((name) => !env[name])
  const { PUBLIC_DATABASE_URI: publicDatabaseUri } = env
  if (missing.length > 0 || !publicDatabaseUri) {
    throw new StartRefusal({
      tr: `npm run delivery için ${missing.join(', ')} gerekli: açık veritabanı, okurların yazdığı adres ve resimlerin klasörü (docs/operations.md).`,
      en: `npm run delivery needs ${missing.join(', ')}: the public database, the address readers type and the folder of the pictures (docs/operations.md).`,
    })
  }
  const folder = await stat(env.mediaDir).catch(() => null)
  if (!folder?.isDirectory()) {
    throw new StartRefusal({
      tr: `KUNYE_MEDIA_DIR klasörü yok (${env.mediaDir}): haber merkezinin resim klasörünü gösterin.`,
      en: `The folder in KUNYE_MEDIA_DIR is not there (${env.mediaDir}): name the newsroom's folder of pictures.`,
    })
  }
  return { ...env, publicDatabaseUri }
}
