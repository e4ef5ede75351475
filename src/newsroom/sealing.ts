import { hkdfSync } from 'node:crypto'

const KEY_USE = 'kunye sealed text 1'

/**
 * How a text is sealed: AES-256-GCM (NIST SP 800-38D); stored are the IV, the tag and the closed text, in that order.
 * The key is by HKDF (RFC 5869), so that no other use of the secret meets it.
 */
export const SEALING = {
  cipher: 'aes-256-gcm',
  ivBytes: 12,
  tagBytes: 16,
  keyOf: (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', KEY_USE, 32)),
} as const
