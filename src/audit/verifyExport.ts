import { z } from 'zod'

import { isSigned } from './checkpoint'
import { rootOfProof } from './merkle'
import { storedEntry } from './storedEntry'
import { verifyChain, type BadEntry } from './verifyChain'

const head = z.object({ chain: z.string(), seq: z.number(), hash: z.string() })
const schema = z.object({
  format: z.literal('kunye-audit-export-1'),
  chain: z.string(),
  entries: z.array(z.record(z.string(), z.unknown())),
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

export type ExportVerdict = {
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
  const { chain, entries, checkpoint, covered, proof } = parsed.data
  const own = entries.map(storedEntry)
  const bad = verifyChain(chain, own, covered ? [covered] : [])
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
