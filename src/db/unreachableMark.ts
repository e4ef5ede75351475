import { mkdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Remembers for a day that MongoDB's download site did not answer: asking again costs seconds of
 * retries at every start. `isFresh(now)` tells whether the memory still holds (`now` in
 * milliseconds since 1970); `set()` writes it. The file may be deleted at any time.
 */
export function unreachableMark(cache: string) {
  const file = path.join(cache, 'mongodb-download-unreachable')
  return {
    file,
    async isFresh(now: number): Promise<boolean> {
      const written = await stat(file).catch(() => undefined)
      return written !== undefined && now - written.mtimeMs < DAY_MS
    },
    async set(): Promise<void> {
      await mkdir(cache, { recursive: true })
      await writeFile(file, 'Delete this file to try the download again.\n')
    },
  }
}
