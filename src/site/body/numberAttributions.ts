import type { Attribution } from '../shapes'

export type Numbered = Attribution & { number: number }

const FIELDS = { HEADLINE: 0, DEK: 1, BODY: 2 }

/** The attributions in the order of the words they stand on, numbered from 1 like footnotes. */
export function numberAttributions(attributions: readonly Attribution[]): Numbered[] {
  return [...attributions]
    .sort((one, other) => FIELDS[one.field] - FIELDS[other.field] || one.start - other.start)
    .map((attribution, index) => ({ ...attribution, number: index + 1 }))
}
