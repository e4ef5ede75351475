import { createHash } from 'node:crypto'

/** The last entry of a chain. */
export type Head = { chain: string; seq: number; hash: string }
export type ProofStep = { side: 'left' | 'right'; hash: string }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Leaves and inner nodes are hashed with another first letter (RFC 6962, 2.1), so that one cannot pass for the other. */
const leafHash = ({ chain, seq, hash }: Head): string =>
  sha256(`0${JSON.stringify([chain, seq, hash])}`)
const nodeHash = (left: string, right: string): string => sha256(`1${left}${right}`)

const levelAbove = (level: readonly string[]): string[] =>
  level.flatMap((left, index) => {
    if (index % 2 === 1) return []
    const right = level[index + 1]
    return [right === undefined ? left : nodeHash(left, right)]
  })

/** The Merkle root (hex) over these heads in this order; of no heads: the hash of nothing. */
export function merkleRoot(heads: readonly Head[]): string {
  let level = heads.map(leafHash)
  while (level.length > 1) level = levelAbove(level)
  return level[0] ?? sha256('')
}

/** The steps from the head at `index` up to the root: what shows that it was signed, without the other heads. */
export function merkleProof(heads: readonly Head[], index: number): ProofStep[] {
  const steps: ProofStep[] = []
  let level = heads.map(leafHash)
  for (let at = index; level.length > 1; at = Math.floor(at / 2)) {
    const beside = level[at % 2 === 0 ? at + 1 : at - 1]
    if (beside !== undefined) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: beside })
    level = levelAbove(level)
  }
  return steps
}

/** The root that a head and its proof lead to. */
export const rootOfProof = (head: Head, steps: readonly ProofStep[]): string =>
  steps.reduce(
    (below, { side, hash }) => (side === 'right' ? nodeHash(below, hash) : nodeHash(hash, below)),
    leafHash(head),
  )
