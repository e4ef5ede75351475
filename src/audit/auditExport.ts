import type { AuditCollections } from './auditCollections'
import type { SignedCheckpoint } from './checkpoint'
import { merkleProof, type Head, type ProofStep } from './merkle'
import { storedEntry, type RawEntry, type StoredEntry } from './storedEntry'

/** One chain with all it takes to verify it without the database. */
export type AuditExport = {
  format: 'kunye-audit-export-1'
  chain: string
  entries: StoredEntry[]
  /** The newest checkpoint that signed an entry of this chain, that entry, and the way from it to the root. */
  checkpoint: SignedCheckpoint | null
  covered: Head | null
  proof: ProofStep[]
  howToVerify: { tr: string; en: string }
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
  const found = await checkpoints.findOne({ 'heads.chain': chain }, { sort: { _id: -1 } })
  const index = found?.heads.findIndex((head) => head.chain === chain) ?? -1
  const { _id = 0, heads = [], ...signed } = found ?? {}
  return {
    format: 'kunye-audit-export-1',
    chain,
    entries: rows.map(storedEntry),
    checkpoint: found ? { number: _id, ...(signed as Omit<SignedCheckpoint, 'number'>) } : null,
    covered: heads[index] ?? null,
    proof: index < 0 ? [] : merkleProof(heads, index),
    howToVerify: HOW,
  }
}
