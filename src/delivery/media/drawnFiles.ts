import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'

export type DrawnFiles = Readonly<{
  /** What is kept under this key, or what `draw` makes: once for all who ask at the same time. */
  get(key: string, draw: () => Promise<Buffer>): Promise<Buffer>
  size(): number
}>

const ABANDONED_MS = 3_600_000
const NAME = /^[0-9a-f]{64}$/
const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex')

/**
 * Drawn pictures in a folder of this process's machine, `bytes` of them at most: what was not asked for longest goes first, what
 * was there before is kept; null keeps none. A folder that takes no file costs a drawing each time and is told once (`onError`).
 */
export async function drawnFiles(
  kept: Readonly<{ folder: string; bytes: number }> | null,
  onError: (error: unknown) => void,
): Promise<DrawnFiles> {
  const { folder, bytes } = kept ?? { folder: '', bytes: 0 }
  let isTold = false
  const tell = (error: unknown): void => {
    if (!isTold) onError(error)
    isTold = true
  }
  const where = (name: string): string => path.join(folder, name)
  const known = new LRUCache<string, number>({
    maxSize: Math.max(1, bytes),
    sizeCalculation: (size) => Math.max(1, size),
    dispose: (_size, name, reason) => {
      if (reason === 'evict') rm(where(name), { force: true }).catch(tell)
    },
  })
  const flights = new Map<string, Promise<Buffer>>()

  const begin = async (): Promise<void> => {
    await mkdir(folder, { recursive: true })
    const rows = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        const { size, mtimeMs } = await stat(where(name))
        if (NAME.test(name)) return { name, size, mtimeMs }
        // Half written when its process ended, or just now by another one.
        if (Date.now() - mtimeMs > ABANDONED_MS) await rm(where(name), { force: true })
        return null
      }),
    )
    const files = rows.filter((row) => row !== null).sort((a, b) => a.mtimeMs - b.mtimeMs)
    for (const { name, size } of files) known.set(name, size)
  }
  if (bytes > 0) await begin().catch(tell)

  const keep = async (name: string, file: Buffer): Promise<void> => {
    const half = where(`${name}.${randomUUID()}`)
    await writeFile(half, file)
    await rename(half, where(name))
    known.set(name, file.length)
  }
  const make = async (name: string, draw: () => Promise<Buffer>): Promise<Buffer> => {
    if (known.get(name) !== undefined) {
      const kept = await readFile(where(name)).catch(() => null)
      if (kept) return kept
      known.delete(name)
    }
    const file = await draw()
    if (file.length <= bytes) await keep(name, file).catch(tell)
    return file
  }

  return {
    get(key, draw) {
      const name = nameOf(key)
      const under = flights.get(name)
      if (under) return under
      const flight = make(name, draw).finally(() => flights.delete(name))
      flights.set(name, flight)
      return flight
    },
    size: () => known.calculatedSize,
  }
}
