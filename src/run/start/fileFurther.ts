import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import { print } from './print'
import { kunye, runChild } from './runChild'
import type { Shutdown } from './signals'

/** Lies in the data folder from the seed on until the further stories of the demo are all there. */
export const furtherMark = (dataDir: string): string => path.join(dataDir, 'further-stories')

/**
 * Files the rest of the demo's stories while the newsroom already answers. One that was cut off goes on at the next start;
 * a newsroom without them works as well, so nothing ends by it. Never rejects.
 */
export async function fileFurther(
  root: string,
  dataDir: string,
  shutdown: Shutdown,
): Promise<void> {
  const mark = furtherMark(dataDir)
  if (!existsSync(mark)) return
  try {
    const code = await runChild({ args: [...kunye(root), 'seed', '--further'] }, shutdown)
    if (code === 0) {
      await rm(mark, { force: true })
      return print({ tr: 'Örnek haberler tamam', en: 'the demo stories are all there' })
    }
  } catch {
    // Stopped with the newsroom.
  }
  if (shutdown.signal.aborted) return
  print({
    tr: 'Örnek haberler yarım kaldı; sonraki açılışta sürer',
    en: 'the demo stories are not all there; the next start goes on with them',
  })
}
