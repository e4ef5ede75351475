import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

import { isObject } from '@/src/language/isObject'
import { publicKeyText } from './checkpoint'
import { auditHash, type AuditEntry, type ChangedValue, type StoredEntry } from './entries'

/** The action of the entry (chain `system`) that says of another one that its values were replaced. */
export const REDACT = 'redact'

/** What was done to one entry: the hash it was written with, which its chain goes on from, and the one its rest has now. */
export type Redaction = { chain: string; seq: number; was: string; is: string }

/** Redactions by the place (`placeOf`) of the entry that they are of. */
export type Redactions = ReadonlyMap<string, Redaction>

/** Chain and number of an entry as one key. */
export const placeOf = ({ chain, seq }: Pick<Redaction, 'chain' | 'seq'>): string =>
  `${chain}#${seq}`

const textOf = ({ chain, seq, was, is }: Redaction): Buffer =>
  Buffer.from(JSON.stringify(['kunye-redaction-1', chain, seq, was, is]))

/** A value as its SHA-256: whoever knows the value can show that it stood there, nobody reads it. */
export const hashedValue = (value: unknown): unknown =>
  value === null || value === undefined || isHashed(value)
    ? (value ?? null)
    : { sha256: createHash('sha256').update(JSON.stringify(value)).digest('hex') }

const isHashed = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  typeof value.sha256 === 'string' &&
  /^[0-9a-f]{64}$/.test(value.sha256)

/** Whether a value of an entry can still be read. */
export const isReadable = (value: unknown): boolean =>
  value !== null && value !== undefined && !isHashed(value)

/** The entry with every value replaced by its SHA-256; all else, its own hash too, stays. Pure. */
export const redacted = (entry: StoredEntry): StoredEntry => ({
  ...entry,
  values: (entry.values ?? []).map(({ field, was, is }) => ({
    field,
    was: hashedValue(was),
    is: hashedValue(is),
  })),
})

/** Values of the entry that vouches for a redaction: both hashes, and the signature (Ed25519) over place and hashes. */
export const vouching = (redaction: Redaction, key: KeyObject): ChangedValue[] => [
  { field: 'entry', was: redaction.was, is: redaction.is },
  {
    field: 'signature',
    was: publicKeyText(key),
    is: sign(null, textOf(redaction), key).toString('base64'),
  },
]

const isSigned = (redaction: Redaction, publicKey: string, signature: string): boolean => {
  try {
    const key = createPublicKey({
      ...{ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' },
    })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, textOf(redaction), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/**
 * The redactions that entries of action `redact` vouch for, by place: signed by one of the `trusted` keys, or by any where none
 * is known. What is not readable or not signed so vouches for nothing, and the entry that it names comes out as changed. Pure.
 */
export function redactionsIn(
  entries: readonly StoredEntry[],
  trusted: readonly string[],
): Map<string, Redaction> {
  const found = new Map<string, Redaction>()
  for (const { action, record, values } of entries) {
    const place = /^audit-log\/(.+)#(\d+)$/.exec(record ?? '')
    const [hashes, signed] = Array.isArray(values) ? values : []
    if (action !== REDACT || !place || !hashes || !signed) continue
    const [was, is] = [String(hashes.was), String(hashes.is)]
    const redaction = { chain: place[1] ?? '', seq: Number(place[2]), was, is }
    const key = String(signed.was)
    if (trusted.length > 0 && !trusted.includes(key)) continue
    if (isSigned(redaction, key, String(signed.is))) found.set(placeOf(redaction), redaction)
  }
  return found
}

/**
 * Whether an entry is what it was written as: by its own hash, or, where its values were replaced, by the redaction that names
 * both that hash and the one of what is left. Nothing but values that nobody can read is taken for replaced. Pure.
 */
export function isAsWritten(entry: StoredEntry, redactions: Redactions): boolean {
  const { hash, ...rest }: AuditEntry & { hash: string } = entry
  const now = auditHash(rest)
  if (now === hash) return true
  const told = redactions.get(placeOf(entry))
  const unread = (entry.values ?? []).every(({ was, is }) => !isReadable(was) && !isReadable(is))
  return told?.was === hash && told.is === now && unread
}
