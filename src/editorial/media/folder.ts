import { randomBytes } from 'node:crypto'
import { open, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'

import { env } from '@/src/platform/env'
import { codeOf } from '@/src/platform/errors'
import { repeating } from '@/src/platform/processes/repeating'
import { PART } from './keepFiles'

/** A picture in all its sizes takes some megabytes. */
const LEAST_BYTES = 200_000_000

/**
 * Why pictures cannot be written into a folder, found out by writing: the system's code (`EROFS`, `EACCES`, `ENOENT`, …),
 * or `ENOSPC` where fewer than 200 MB are free; null where nothing is wrong. Leaves nothing behind.
 */
export async function mediaProblem(folder: string): Promise<string | null> {
  const probe = path.join(folder, `.probe.${randomBytes(6).toString('hex')}${PART}`)
  try {
    const file = await open(probe, 'wx')
    try {
      await file.writeFile(Buffer.alloc(4_096))
      await file.sync()
    } finally {
      await file.close()
      await rm(probe, { force: true })
    }
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize < LEAST_BYTES ? 'ENOSPC' : null
  } catch (error) {
    return String(codeOf(error) ?? 'EIO')
  }
}

const EVERY_MS = 30_000

export type MediaState = {
  /** Whether a picture could be written the last time it was tried. */
  media: boolean
}

/**
 * Tries the folder of the pictures every half a minute until the returned function is called, and notes in `state` how
 * that went: `/readyz` warns by it. A change for the worse is told once.
 */
export function watchMedia(payload: Payload, state: MediaState): () => Promise<void> {
  const folder = path.resolve(env().mediaDir)
  return repeating(EVERY_MS, async () => {
    const problem = await mediaProblem(folder)
    // Before the first upload of a demo there is none.
    const isSound = problem === null || (problem === 'ENOENT' && env().mode === 'demo')
    if (state.media && !isSound) {
      payload.logger.warn(
        `Görsel klasörü dolu ya da yazılamıyor (${folder}, ${problem}): yer açın ya da izinleri düzeltin / the picture folder is full or cannot be written: free some space or mend its permissions`,
      )
    }
    state.media = isSound
  })
}
