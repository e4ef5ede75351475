import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

import { env } from '@/src/platform/env'
import { knownAuditKey } from './key'
import { type Head, merkleRoot } from './merkle'

/** What is signed. `count`: entries covered by this checkpoint and those before it. */
type CheckpointBody = {
  /** 1, 2, 3 … without a gap. */
  number: number
  at: string
  /** Merkle root over `heads`. */
  root: string
  count: number
  /** Hash of the checkpoint before, so that the newest one stands for all heads ever signed. */
  prevHash: string
  /** SPKI, DER, base64. */
  publicKey: string
}
export type SignedCheckpoint = CheckpointBody & { hash: string; signature: string }
/** With the heads that moved since the checkpoint before it. */
export type Checkpoint = SignedCheckpoint & { heads: Head[] }

export type CheckpointDamage = 'missing' | 'changed' | 'heads' | 'signature' | 'foreignKey'

const textOf = ({ number, at, root, count, prevHash, publicKey }: CheckpointBody): string =>
  JSON.stringify(['kunye-checkpoint-1', number, at, root, count, prevHash, publicKey])

const hashOf = (body: CheckpointBody): string =>
  createHash('sha256').update(textOf(body)).digest('hex')

/** The public half of a key, as checkpoints carry it: SPKI, DER, base64. */
export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')

/** Signs (Ed25519, RFC 8032) these heads as the checkpoint after `previous`. Pure but for the key. */
export function makeCheckpoint(
  given: Pick<CheckpointBody, 'number' | 'at' | 'count' | 'prevHash'> & { heads: Head[] },
  privateKey: KeyObject,
): Checkpoint {
  const { heads, number, at, count, prevHash } = given
  const publicKey = publicKeyText(privateKey)
  const body: CheckpointBody = { number, at, count, prevHash, root: merkleRoot(heads), publicKey }
  const signature = sign(null, Buffer.from(textOf(body)), privateKey).toString('base64')
  return { ...body, hash: hashOf(body), signature, heads }
}

/** Whether the signature fits the text and the key that the checkpoint names; anything unreadable does not. */
export function isSigned(checkpoint: SignedCheckpoint): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(checkpoint.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    })
    if (key.asymmetricKeyType !== 'ed25519') return false
    const signature = Buffer.from(checkpoint.signature, 'base64')
    return verify(null, Buffer.from(textOf(checkpoint)), key, signature)
  } catch {
    return false
  }
}

/**
 * What is wrong with a checkpoint that should follow on `previous` (its number and hash), or null. `trusted`: public
 * keys of the newsroom; empty where none is known, and then every key is taken as it comes.
 */
export function checkpointDamage(
  checkpoint: Checkpoint,
  previous: { number: number; hash: string },
  trusted: readonly string[],
): CheckpointDamage | null {
  if (checkpoint.number !== previous.number + 1) return 'missing'
  if (checkpoint.hash !== hashOf(checkpoint)) return 'changed'
  if (checkpoint.prevHash !== previous.hash) return 'changed'
  if (!Array.isArray(checkpoint.heads) || merkleRoot(checkpoint.heads) !== checkpoint.root) {
    return 'heads'
  }
  if (!isSigned(checkpoint)) return 'signature'
  return trusted.length === 0 || trusted.includes(checkpoint.publicKey) ? null : 'foreignKey'
}

/**
 * The public keys whose signatures count: the newsroom's own, older ones in `KUNYE_AUDIT_TRUST`, and those given beside them.
 * Empty where this machine has no key and none was given. Keys that were handed over are found in the log itself.
 */
export async function trustedKeys(older: readonly string[] = []): Promise<string[]> {
  const own = await knownAuditKey()
  return [...(own ? [publicKeyText(own)] : []), ...env().KUNYE_AUDIT_TRUST, ...older]
}
