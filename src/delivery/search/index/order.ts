import type { IndexPlace } from '@/src/delivery/documents/searchQuestion'

/** Claims of one article stand in the order of their ids, articles of one moment the other way round, as their lists have it. */
export type IdSign = 1 | -1

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

/** Older first: how documents are numbered. */
export const byAge = (
  one: { time: number; id: string },
  other: { time: number; id: string },
  sign: IdSign,
): number => one.time - other.time || sign * byText(one.id, other.id)

/** What comes first in a list, first. */
export const byPlace = (
  order: 'newest' | 'relevance',
  sign: IdSign,
): ((one: IndexPlace, other: IndexPlace) => number) =>
  order === 'newest'
    ? (one, other) => byAge(other, one, sign)
    : (one, other) => other.score - one.score || byAge(other, one, sign)

const DAY = 86_400_000
const FADES_IN_DAYS = 120

/** A new story counts up to twice as much as an old one that has the same words. Seven digits: a cursor carries them. */
export const withAge = (score: number, time: number, now: number): number =>
  Math.round(score * (1 + Math.exp(-Math.max(0, now - time) / DAY / FADES_IN_DAYS)) * 1e6) / 1e6
