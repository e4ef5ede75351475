import type { EventCard } from '../shapes'

/** The one instant an event is sorted by: when it began, else when it was over at the latest. */
const keyOf = ({ when }: EventCard): number =>
  Date.parse(when.earliest ?? when.latest ?? '') || Number.POSITIVE_INFINITY

/** Events from the first to the last; undated ones at the end, equal ones as they came. */
export const inOrder = (events: readonly EventCard[]): EventCard[] =>
  [...events].sort((one, other) => (keyOf(one) === keyOf(other) ? 0 : keyOf(one) - keyOf(other)))
