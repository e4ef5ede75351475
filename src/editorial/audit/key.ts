import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env, type Env } from '@/src/platform/env'
import { codeOf, startRefusal, type StartRefusal } from '@/src/platform/errors'

type Place = Pick<Env, 'mode' | 'KUNYE_AUDIT_KEY' | 'KUNYE_DATA_DIR'>

/**
 * The key that signs the checkpoints of the audit log: `KUNYE_AUDIT_KEY`, else (demo only) audit-key.json (0600) in
 * the data folder, made at the first call. It is never in the database: whoever can write there could sign.
 * Refuses a key it cannot read, and production without one.
 */
export async function auditKey(place: Place = env()): Promise<KeyObject> {
  const found = await knownAuditKey(place)
  if (found) return found
  if (place.mode === 'production') {
    throw startRefusal(
      'KUNYE_AUDIT_KEY yok: denetim kaydı imzalanamıyor. Anahtar: openssl genpkey -algorithm ed25519 | base64 -w0',
      'KUNYE_AUDIT_KEY is not set: the audit log cannot be signed. A key: openssl genpkey -algorithm ed25519 | base64 -w0',
    )
  }
  await makeKeyFile(path.resolve(place.KUNYE_DATA_DIR))
  return auditKey(place)
}

/** The key as far as this machine has one; null where there is none. Makes nothing. */
export async function knownAuditKey(place: Place = env()): Promise<KeyObject | null> {
  if (place.KUNYE_AUDIT_KEY) {
    const key = parseAuditKey(place.KUNYE_AUDIT_KEY)
    if (key) return key
    throw startRefusal(
      'KUNYE_AUDIT_KEY okunamadı: PEM ya da base64 bir Ed25519 gizli anahtarı olmalı.',
      'KUNYE_AUDIT_KEY cannot be used: it must be an Ed25519 private key, PEM or base64.',
    )
  }
  if (place.mode === 'production') return null
  const file = path.join(path.resolve(place.KUNYE_DATA_DIR), 'audit-key.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw unreadable(file)
  })
  if (text === null) return null
  const key = parseKeyFile(text)
  if (!key) throw unreadable(file)
  return key
}

const parseKeyFile = (text: string): KeyObject | null => {
  try {
    const { privateKey } = JSON.parse(text) as { privateKey?: unknown }
    return typeof privateKey === 'string' ? parseAuditKey(privateKey) : null
  } catch {
    return null
  }
}

const unreadable = (file: string): StartRefusal =>
  startRefusal(
    `${file} okunamıyor: yedeğinden geri koyun (yenisi eski imzaları doğrulamaz).`,
    'audit-key.json cannot be read: restore it from a backup (a new one does not vouch for old signatures).',
  )

/** Linked, not renamed: of two processes at once, both read what the first one made. */
async function makeKeyFile(dataDir: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const draft = path.join(dataDir, `audit-key.${randomBytes(6).toString('hex')}.json`)
  await writeFile(draft, `${JSON.stringify({ privateKey }, null, 2)}\n`, { mode: 0o600 })
  try {
    await link(draft, path.join(dataDir, 'audit-key.json')).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
}

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
