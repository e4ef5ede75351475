import type { DateRow } from '../DateRow'
import { BARE } from './bare'
import { MONTHS_OF_YEARS } from './months'
import { NEAR } from './near'
import { RANGES } from './ranges'
import { YEARS } from './years'

/** The forms of Turkish dates, the longer before those that are part of them. */
export const TURKISH_DATES: readonly DateRow[] = [
  ...RANGES,
  ...MONTHS_OF_YEARS,
  ...BARE,
  ...YEARS,
  ...NEAR,
]
