import { createCipheriv, randomBytes } from 'node:crypto'

import { SEALING } from './sealing'

/** Text → base64 that only the holder of `secret` reads (see `SEALING`). A copy of the database alone opens nothing. */
export function seal(text: string, secret: string): string {
  const iv = randomBytes(SEALING.ivBytes)
  const cipher = createCipheriv(SEALING.cipher, SEALING.keyOf(secret), iv)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64')
}
