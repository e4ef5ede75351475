import type { AuditCollections } from './collections'
import { type RawEntry, storedEntry } from './entries'
import { retiredKeys, storedHandOvers } from './handOver'
import { REDACT, type Redaction, redactionsIn } from './redaction'

/** Who vouches for values that were replaced by their SHA-256: few entries, and the newsroom's keys of now and before. */
export async function storedRedactions(
  { entries }: Pick<AuditCollections, 'entries'>,
  trusted: readonly string[],
): Promise<Map<string, Redaction>> {
  const raw = await entries.find<RawEntry>({ chain: 'system', action: REDACT }).toArray()
  if (raw.length === 0) return new Map()
  const older = trusted.length > 0 ? retiredKeys(await storedHandOvers({ entries }), trusted) : []
  return redactionsIn(raw.map(storedEntry), [...trusted, ...new Map(older).keys()])
}
