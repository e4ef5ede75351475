import { open } from 'node:fs/promises'

/** The last bytes of a file from `since` on (at most 16 kB) as text; empty when there is no file. */
export async function fileTail(file: string, since = 0): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined)
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    const from = Math.max(size - 16_384, Math.min(since, size))
    const buffer = Buffer.alloc(size - from)
    await handle.read(buffer, 0, buffer.length, from)
    return buffer.toString('utf8')
  } finally {
    await handle.close()
  }
}
