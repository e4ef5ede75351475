import type { IncomingMessage } from 'node:http'

/**
 * Reads a request's body. Undefined when it is longer than `limit` bytes: the rest is then left
 * unread and the connection must be closed. Throws when the client goes away in the middle.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const done = (result: Buffer | undefined) => {
      request.off('data', take)
      request.pause()
      resolve(result)
    }
    const take = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) return done(undefined)
      chunks.push(chunk)
    }
    request.on('data', take)
    request.once('end', () => done(Buffer.concat(chunks)))
    request.once('error', reject)
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away'))
    })
  })
}
