import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'

import { codeOf, StartRefusal } from '@/src/platform/errors'
import type { Env } from '@/src/platform/env'
import { mediaProblem } from '@/src/editorial/media/folder'
import { print } from './print'

const holdsFiles = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.some((name) => !name.startsWith('.')),
    () => false,
  )

/**
 * Refuses where the pictures of a build before 0.2 lie in the data folder, which was the default of production, and this
 * environment names no other: none of them would be found.
 */
export async function refuseOldMediaDir({
  mode,
  KUNYE_MEDIA_DIR,
  KUNYE_DATA_DIR,
  mediaDir,
}: Env): Promise<void> {
  if (mode !== 'production' || KUNYE_MEDIA_DIR) return
  const old = path.resolve(KUNYE_DATA_DIR, 'media')
  if (!(await holdsFiles(old))) return
  if (await holdsFiles(mediaDir)) {
    return print({
      tr: `Uyarı: eski görsel klasöründe dosyalar var (${old}); şimdiki: ${mediaDir}`,
      en: 'warning: the former picture folder holds files',
    })
  }
  throw new StartRefusal({
    tr: `Görseller eski klasörde (${old}), üretimin klasörü artık ${mediaDir}: dosyaları oraya taşıyın ya da KUNYE_MEDIA_DIR ile eskisini gösterin.`,
    en: `The pictures lie in the former folder (${old}), that of production is now ${mediaDir}: move the files there, or name the former one in KUNYE_MEDIA_DIR.`,
  })
}

/** Makes the folder of the pictures where it is not there, and refuses one that cannot be written; a nearly full one is told. */
export async function readyMediaDir(env: Env): Promise<void> {
  await refuseOldMediaDir(env)
  const folder = path.resolve(env.mediaDir)
  const made = await mkdir(folder, { recursive: true }).then(
    () => null,
    (error: unknown) => String(codeOf(error) ?? 'EIO'),
  )
  const problem = made ?? (await mediaProblem(folder))
  if (problem === null) return
  if (problem === 'ENOSPC' && made === null) {
    return print({
      tr: `Uyarı: görsel klasöründe yer azaldı (${folder}): yer açın, dolunca görsel yüklenemez`,
      en: 'warning: the picture folder is nearly full; no picture is taken when it is',
    })
  }
  throw new StartRefusal({
    tr: `Görsel klasörüne yazılamıyor (${folder}, ${problem}): izinleri düzeltin, diski bağlayın ya da KUNYE_MEDIA_DIR ile başka bir klasör verin.`,
    en: `The picture folder cannot be written (${folder}, ${problem}): mend its permissions, mount its disk, or name another folder in KUNYE_MEDIA_DIR.`,
  })
}
