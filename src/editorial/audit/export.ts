import { z } from 'zod'

import type { Words } from '@/src/language/words'
import { isSigned, type SignedCheckpoint } from './checkpoint'
import type { AuditCollections } from './collections'
import { type RawEntry, storedEntry, type StoredEntry } from './entries'
import { type Head, merkleProof, type ProofStep, rootOfProof } from './merkle'
import { REDACT, redactionsIn } from './redaction'
import { type BadEntry, verifyChain } from './verify'

/** One chain with all it takes to verify it without the database. */
export type AuditExport = {
  format: 'kunye-audit-export-1'
  chain: string
  entries: StoredEntry[]
  /** Of entries whose values were replaced by their SHA-256: those that vouch for it (chain `system`). Left out where none was. */
  redactions?: StoredEntry[]
  /** The newest checkpoint that signed an entry of this chain, that entry, and the way from it to the root. */
  checkpoint: SignedCheckpoint | null
  covered: Head | null
  proof: ProofStep[]
  howToVerify: Words
}

const HOW = {
  tr: 'npm run kunye -- audit check DOSYA. Elle: her kaydın hash’i, alanlarının JSON dizisinin SHA-256’sıdır; prevHash bir önceki kaydınkidir; covered + proof, checkpoint.root’a çıkar; checkpoint Ed25519 ile imzalıdır. Açık anahtarı haber merkezinden başka bir yoldan doğrulayın.',
  en: 'npm run kunye -- audit check FILE. By hand: the hash of an entry is the SHA-256 of the JSON array of its fields; prevHash is that of the entry before; covered and proof lead to checkpoint.root; the checkpoint is signed with Ed25519. Confirm the public key with the newsroom by another way.',
}

/** Reads one chain and the newest checkpoint that covers it. Writes nothing. */
export async function auditExport(
  { entries, checkpoints }: AuditCollections,
  chain: string,
): Promise<AuditExport> {
  const rows = await entries.find<RawEntry>({ chain }, { sort: { seq: 1 } }).toArray()
  const all = await entries.find<RawEntry>({ chain: 'system', action: REDACT }).toArray()
  const vouched = all
    .map(storedEntry)
    .filter(({ record }) => String(record).startsWith(`audit-log/${chain}#`))
  const found = await checkpoints.findOne({ 'heads.chain': chain }, { sort: { _id: -1 } })
  const index = found?.heads.findIndex((head) => head.chain === chain) ?? -1
  const { _id = 0, heads = [], ...signed } = found ?? {}
  return {
    format: 'kunye-audit-export-1',
    chain,
    entries: rows.map(storedEntry),
    ...(vouched.length > 0 && { redactions: vouched }),
    checkpoint: found ? { number: _id, ...(signed as Omit<SignedCheckpoint, 'number'>) } : null,
    covered: heads[index] ?? null,
    proof: index < 0 ? [] : merkleProof(heads, index),
    howToVerify: HOW,
  }
}

const COLUMNS = [
  'seq',
  'at',
  'action',
  'actor',
  'actorName',
  'roles',
  'actorType',
  'channel',
  'from',
  'to',
  'reason',
  'overrides',
  'changed',
  'values',
  'contentHash',
  'prevHash',
  'hash',
] as const

/** A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
const cell = (value: unknown): string => {
  const text = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * The chain for a spreadsheet (RFC 4180, UTF-8 with a byte order mark); the last columns repeat the checkpoint on the
 * entry it signed. To be read; what verifies is the JSON.
 */
export function exportCsv({ entries, checkpoint, covered }: AuditExport): string {
  const signed = (seq: number) =>
    checkpoint && covered?.seq === seq
      ? [
          checkpoint.number,
          checkpoint.at,
          checkpoint.hash,
          checkpoint.signature,
          checkpoint.publicKey,
        ]
      : ['', '', '', '', '']
  const heading = [
    ...COLUMNS,
    ...['checkpoint', 'checkpointAt', 'checkpointHash', 'checkpointSignature', 'publicKey'],
  ]
  const lines = entries.map((entry) => [
    ...COLUMNS.map((column) => entry[column]),
    ...signed(entry.seq),
  ])
  return `\ufeff${[heading, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

const head = z.object({ chain: z.string(), seq: z.number(), hash: z.string() })
const schema = z.object({
  format: z.literal('kunye-audit-export-1'),
  chain: z.string(),
  entries: z.array(z.record(z.string(), z.unknown())),
  redactions: z.array(z.record(z.string(), z.unknown())).default([]),
  checkpoint: z
    .object({
      number: z.number(),
      at: z.string(),
      root: z.string(),
      count: z.number(),
      prevHash: z.string(),
      publicKey: z.string(),
      hash: z.string(),
      signature: z.string(),
    })
    .nullable(),
  covered: head.nullable(),
  proof: z.array(z.object({ side: z.enum(['left', 'right']), hash: z.string() })),
})

type ExportVerdict = {
  ok: boolean
  bad: BadEntry | null
  /** `none`: no checkpoint covers the chain yet; then it is only sound by itself. */
  signature: 'good' | 'bad' | 'none'
  publicKey: string | null
  signedAt: string | null
  coveredSeq: number
}

/**
 * Verifies an exported chain with nothing but the file: hashes, links, the way to the signed root, the signature.
 * Null when it is no such file. Whose key it is only the newsroom can say. Pure.
 */
export function verifyExport(content: unknown): ExportVerdict | null {
  const parsed = schema.safeParse(content)
  if (!parsed.success) return null
  const { chain, entries, redactions, checkpoint, covered, proof } = parsed.data
  const own = entries.map(storedEntry)
  const keys = checkpoint ? [checkpoint.publicKey] : []
  const vouched = redactionsIn(redactions.map(storedEntry), keys)
  const bad = verifyChain(chain, own, covered ? [covered] : [], vouched)
  const signed =
    checkpoint !== null &&
    covered?.chain === chain &&
    rootOfProof(covered, proof) === checkpoint.root &&
    isSigned(checkpoint)
  const foreign = own.find((entry) => entry.chain !== chain)
  const signature = checkpoint === null ? 'none' : signed ? 'good' : 'bad'
  return {
    ok: bad === null && !foreign && signature !== 'bad',
    bad: bad ?? (foreign ? { chain, seq: foreign.seq, what: 'inserted' } : null),
    signature,
    publicKey: checkpoint?.publicKey ?? null,
    signedAt: checkpoint?.at ?? null,
    coveredSeq: covered?.seq ?? 0,
  }
}
