import type { IncomingMessage } from 'node:http'

const LONGEST = 100_000
/** So much of a body that is too long is read and thrown away, so that the caller hears the answer. */
const PATIENCE = 20_000_000

/** Request → its body as text, or null where it has more than 100 kB. Keeps no more than that. */
export function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const tooLong = Number(request.headers['content-length'] ?? 0) > LONGEST
    if (tooLong) resolve(null)
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LONGEST && !tooLong) return void chunks.push(chunk)
      chunks.length = 0
      resolve(null)
      if (size > PATIENCE) request.destroy()
    })
    request.on('end', () => resolve(size > LONGEST ? null : Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
}
