import { createDecipheriv } from 'node:crypto'

import { SEALING } from './sealing'

/** What `seal` closed, or null where the secret is another one or the text was changed. */
export function unseal(sealed: string, secret: string): string | null {
  const { cipher, ivBytes, keyOf, tagBytes } = SEALING
  const bytes = Buffer.from(sealed, 'base64')
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)]
  try {
    const decipher = createDecipheriv(cipher, keyOf(secret), iv, { authTagLength: tagBytes })
    decipher.setAuthTag(tag)
    const open = [decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]
    return Buffer.concat(open).toString('utf8')
  } catch {
    return null
  }
}
