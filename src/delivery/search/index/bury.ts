import type { Segment } from './segment'

/** A document that changed or went: it stands in the segment and is in no answer. */
export const bury = (segment: Segment, number: number): void => {
  if (segment.dead[number]) return
  segment.dead[number] = 1
  segment.deadCount += 1
}

/** Where an article's documents stand in a segment, dead ones among them. */
export const numbersOf = ({ owners }: Segment, owner: string): number[] => {
  const found: number[] = []
  for (let at = owners.indexOf(owner); at >= 0; at = owners.indexOf(owner, at + 1)) found.push(at)
  return found
}

/** Whether a document of this article stands in a segment and is not dead there. */
export const isIn = (segment: Segment, owner: string): boolean =>
  numbersOf(segment, owner).some((number) => !segment.dead[number])
