import { createPrivateKey, type KeyObject } from 'node:crypto'

const attempt = (make: () => KeyObject): KeyObject | null => {
  try {
    const key = make()
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/**
 * An Ed25519 private key from text: PEM (line breaks may be written as \n), or base64 of the PEM or of its DER
 * (PKCS 8). Null for anything else; the text is never repeated.
 */
export function parseAuditKey(text: string): KeyObject | null {
  const pem = text.replaceAll('\\n', '\n').trim()
  if (pem.startsWith('-----')) return attempt(() => createPrivateKey(pem))
  const bytes = Buffer.from(pem, 'base64')
  const inner = bytes.toString('latin1')
  if (inner.startsWith('-----')) return attempt(() => createPrivateKey(inner))
  return attempt(() => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' }))
}
