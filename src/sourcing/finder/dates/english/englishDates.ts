import type { DateRow } from '../DateRow'
import { BARE } from './bare'
import { NEAR } from './near'
import { WHOLE } from './whole'
import { YEARS } from './years'

/** The forms of English dates, the longer before those that are part of them. */
export const ENGLISH_DATES: readonly DateRow[] = [...WHOLE, ...BARE, ...YEARS, ...NEAR]
