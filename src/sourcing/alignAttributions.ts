import type { SourcedAttribution } from './types'

type AlignedPair =
  | { old: SourcedAttribution; now: SourcedAttribution | null }
  | { old: null; now: SourcedAttribution }

const alike = (a: SourcedAttribution, b: SourcedAttribution): boolean =>
  a.claim !== null && a.claim === b.claim && a.field === b.field

/**
 * The rows of two versions side by side: by id, then what is left by claim and field in the order of the
 * rows (a mark removed and set again has a new id, but is the same attribution to a reader). Rows of the newer
 * version first, in its order; then those that are gone.
 */
export const alignAttributions = (
  before: readonly SourcedAttribution[],
  after: readonly SourcedAttribution[],
): AlignedPair[] => {
  const ids = new Set(after.map(({ id }) => id))
  const byId = new Map(before.map((row) => [row.id, row]))
  const left = before.filter(({ id }) => !ids.has(id))
  const pairs = after.map((now): AlignedPair => {
    const old = byId.get(now.id)
    if (old) return { old, now }
    const at = left.findIndex((row) => alike(row, now))
    return { old: at < 0 ? null : (left.splice(at, 1)[0] ?? null), now }
  })
  return [...pairs, ...left.map((old): AlignedPair => ({ old, now: null }))]
}
