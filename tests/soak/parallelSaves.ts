import type { Newsroom, StaffUser } from '@/tests/support/newsroom'

export type SaveCounts = {
  accepted: number
  conflicts: number
  other: number
  /** Versions in the history beyond the first: each accepted save has to be one. */
  versions: number
  revision: number
}

/**
 * Several people save one article at once, `saves` times in all, each without looking at the others. Every save is
 * accepted and kept as a version, or refused with a conflict.
 */
export async function parallelSaves(
  newsroom: Newsroom,
  people: readonly StaffUser[],
  saves: number,
): Promise<SaveCounts> {
  const { payload, stored } = newsroom
  const [author] = people
  if (!author) throw new Error('somebody has to write')
  const article = await newsroom.file(author, 'Sekiz kişinin yazdığı haber', ['Metin.'])
  const counts = { accepted: 0, conflicts: 0, other: 0 }
  let next = 0
  const person = async (user: StaffUser) => {
    while (next < saves) {
      const number = next
      next += 1
      try {
        await payload.update({
          collection: 'articles',
          id: article.id,
          data: { dek: `Spot ${number}` },
          user,
          overrideAccess: false,
          depth: 0,
        })
        counts.accepted += 1
      } catch (error) {
        if (isConflict(error)) counts.conflicts += 1
        else counts.other += 1
      }
    }
  }
  await Promise.all(people.map(person))
  const { totalDocs } = await payload.countVersions({
    collection: 'articles',
    where: { parent: { equals: article.id } },
  })
  const { revision } = await stored(article.id)
  return { ...counts, versions: totalDocs - 1, revision: revision ?? 0 }
}

/** What REST answers with 409: MongoDB's write conflict inside Payload's own save, or a revision just passed. */
const isConflict = (error: unknown): boolean => {
  const { code, errorLabelSet } = (error ?? {}) as { code?: unknown; errorLabelSet?: Set<string> }
  return (
    code === 112 ||
    code === 'staleRevision' ||
    code === 'writeConflict' ||
    errorLabelSet?.has('TransientTransactionError') === true
  )
}
