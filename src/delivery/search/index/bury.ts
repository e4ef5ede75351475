import type { Segment } from './segment'

/** A document that changed or went: it stands in the segment and is in no answer. */
export const bury = (segment: Segment, number: number): void => {
  if (segment.dead[number]) return
  segment.dead[number] = 1
  segment.deadCount += 1
}
