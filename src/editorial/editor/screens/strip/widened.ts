import type { Proposal } from '@/src/sourcing/proposals'

/**
 * The open proposals, with the sentence after the one at `at` taken in under its mark; null where the next open sentence does not
 * follow it at once (`text` is `toText` of the body). An accusing word of either sentence asks how grave it is.
 */
export function widened(
  open: readonly Proposal[],
  at: number,
  text: string,
): readonly Proposal[] | null {
  const here = open[at]
  const next = here && open.find(({ start }) => start >= here.end)
  if (!here || !next || text.slice(here.end, next.start).trim() !== '') return null
  const both: Proposal = {
    ...here,
    end: next.end,
    quote: text.slice(here.start, next.end),
    accuses: here.accuses ?? next.accuses,
    persons: [...new Set([...here.persons, ...next.persons])],
  }
  return open.flatMap((one) => {
    if (one === here) return [both]
    // Two cues of one sentence are two rows, each as wide as the other.
    return one.start === next.start ? [] : [one]
  })
}
