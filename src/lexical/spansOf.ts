import { blocksOf } from './blocksOf'
import type { MarkSpan } from './bodyTypes'

/**
 * The span of every mark id in a body: the hull of its pieces, in UTF-16 offsets of `toText`.
 * Ordered by start, then end, then id. An id whose mark holds no letter has no span.
 */
export function spansOf(body: unknown): MarkSpan[] {
  const spans = new Map<string, MarkSpan>()
  for (const block of blocksOf(body)) {
    let start = block.start
    for (const run of block.runs) {
      const end = start + run.text.length
      for (const id of run.ids) {
        const known = spans.get(id)
        if (known) known.end = end
        else spans.set(id, { id, start, end })
      }
      start = end
    }
  }
  const order = (a: MarkSpan, b: MarkSpan) =>
    a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)
  return [...spans.values()].sort(order)
}
