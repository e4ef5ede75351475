import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body; null where it is longer than `limit` bytes. The rest is then left unread and the connection
 * must be closed; or up to `drained` bytes are read and thrown away, so that a sender who goes on writing hears the
 * answer. Throws when the client goes away in the middle.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  drained = 0,
): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let isTooLong = Number(request.headers['content-length'] ?? 0) > limit
    const stop = () => {
      request.off('data', take)
      request.pause()
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (!isTooLong && size <= limit) return void chunks.push(chunk)
      isTooLong = true
      chunks.length = 0
      resolve(null)
      if (drained === 0) stop()
      else if (size > drained) request.destroy()
    }
    if (isTooLong) resolve(null)
    if (isTooLong && drained === 0) return
    request.on('data', take)
    request.once('end', () => {
      stop()
      resolve(isTooLong ? null : Buffer.concat(chunks))
    })
    request.once('error', reject)
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away'))
    })
  })
}
