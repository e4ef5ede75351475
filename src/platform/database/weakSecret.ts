import { deflateRawSync } from 'node:zlib'

/** Words that stand where a secret should; what is left without them has to be one by itself. */
const PLACEHOLDERS =
  /change|secret|password|passwd|please|replace|example|default|payload|kunye|parola|sifre|gizli|degistir|your|here|this|must|long|very|super|test|admin|qwerty(?:uiop)?|asdfghjkl|zxcvbnm|foobar|lorem|ipsum/g
/** A random secret of 32 hex digits packs to 30 bytes and more, a word written again and again to a dozen. */
const LEAST_BYTES = 24

const packed = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length

/** Steps between neighbours: of `abcdef…` and `0123456789…` all the same. */
const steps = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.map((byte, at) => (at === 0 ? 0 : (byte - (bytes[at - 1] ?? 0) + 256) % 256)))

/**
 * Whether a secret has too little variety to be one, however long it is: one letter (`aaaa…`), a repeated word
 * (`changemechangeme…`), a row of neighbours (`0123456789…`), or little else than words that stand for a secret. It says
 * nothing of a secret that somebody knows; `openssl rand -hex 32` passes.
 */
export function isWeakSecret(secret: string): boolean {
  const text = Buffer.from(secret)
  // Small letters only for the words: a secret of base64 may say "Test" by chance, and has enough beside it.
  const rest = Buffer.from(
    secret
      .toLowerCase()
      .replace(PLACEHOLDERS, '')
      .replace(/[-_.\s]/g, ''),
  )
  return [text, steps(text), rest].some((bytes) => packed(bytes) < LEAST_BYTES)
}
