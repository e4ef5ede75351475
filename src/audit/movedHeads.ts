import type { AuditCollections } from './auditCollections'
import type { Head } from './merkle'

/**
 * The last entry of every chain (of the chains written since `since`, where it is given), in the order of their names.
 * Walks the index of (chain, seq) backwards, so the first of each chain is its last.
 */
export async function movedHeads(
  { entries }: Pick<AuditCollections, 'entries'>,
  since: Date | null,
): Promise<Head[]> {
  const chains = since ? await entries.distinct('chain', { at: { $gte: since } }) : null
  if (chains?.length === 0) return []
  const heads = await entries
    .aggregate<Head>(
      [
        ...(chains ? [{ $match: { chain: { $in: chains } } }] : []),
        { $sort: { chain: -1, seq: -1 } },
        { $group: { _id: '$chain', seq: { $first: '$seq' }, hash: { $first: '$hash' } } },
        { $project: { _id: 0, chain: '$_id', seq: 1, hash: 1 } },
      ],
      { allowDiskUse: true },
    )
    .toArray()
  return heads.sort((a, b) => (a.chain < b.chain ? -1 : 1))
}
