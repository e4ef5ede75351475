import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'

import type { AuditCollections } from './collections'
import { publicKeyText } from './checkpoint'

/** The action of the entry that holds a hand-over. */
export const HAND_OVER = 'handOverAuditKey'

const schema = z.object({
  from: z.string(),
  to: z.string(),
  /** The last checkpoint that the old key signed: what it signs afterwards is not the newsroom's. */
  until: z.number().int().positive(),
  untilHash: z.string(),
  signedByOld: z.string(),
  signedByNew: z.string(),
})
type HandOver = z.infer<typeof schema>

const textOf = ({ from, to, until, untilHash }: HandOver): Buffer =>
  Buffer.from(JSON.stringify(['kunye-hand-over-1', from, to, until, untilHash]))

const isSignedBy = (publicKey: string, handOver: HandOver, signature: string): boolean => {
  try {
    const der = Buffer.from(publicKey, 'base64')
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, textOf(handOver), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** A hand-over from one key to the next, signed (Ed25519, RFC 8032) by both. Pure but for the keys. */
export function makeHandOver(
  from: KeyObject,
  to: KeyObject,
  last: Pick<HandOver, 'until' | 'untilHash'>,
): HandOver {
  const said = { from: publicKeyText(from), to: publicKeyText(to), ...last }
  const text = textOf({ ...said, signedByOld: '', signedByNew: '' })
  return {
    ...said,
    signedByOld: sign(null, text, from).toString('base64'),
    signedByNew: sign(null, text, to).toString('base64'),
  }
}

/**
 * The retired keys that lead to a trusted one, each with the last checkpoint it may have signed. Both signatures count: by the
 * new key, without which anybody who writes to the database could name a key of his own as an older one; and by the old
 * one, so that a new key cannot claim what another newsroom signed. An older key ends no later than the one after it began.
 * Anything unreadable is no hand-over. Pure.
 */
export function retiredKeys(
  stored: readonly unknown[],
  trusted: readonly string[],
): Map<string, Pick<HandOver, 'until' | 'untilHash'>> {
  const handOvers = stored.flatMap((one) => {
    const { data } = schema.safeParse(one)
    if (!data) return []
    const isWhole =
      isSignedBy(data.from, data, data.signedByOld) && isSignedBy(data.to, data, data.signedByNew)
    return isWhole ? [data] : []
  })
  const retired = new Map<string, Pick<HandOver, 'until' | 'untilHash'>>()
  const isKnown = ({ to, until }: HandOver): boolean =>
    trusted.includes(to) || until <= (retired.get(to)?.until ?? 0)
  for (let grew = true; grew;) {
    grew = false
    for (const handOver of handOvers) {
      if (retired.has(handOver.from) || !isKnown(handOver)) continue
      retired.set(handOver.from, handOver)
      grew = true
    }
  }
  return retired
}

/** The hand-overs that the log holds, as they lie there. */
export const storedHandOvers = async ({
  entries,
}: Pick<AuditCollections, 'entries'>): Promise<unknown[]> =>
  (await entries.find({ chain: 'system', action: HAND_OVER }).toArray()).map(
    ({ overrides }) => overrides,
  )
