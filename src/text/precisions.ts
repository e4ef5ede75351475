/** How exactly a date is known; the values of `events.when.precision`. */
export const PRECISIONS = [
  'minute',
  'day',
  'partOfMonth',
  'month',
  'season',
  'partOfYear',
  'year',
  'decade',
  'range',
  'before',
  'after',
  'unknown',
] as const
export type Precision = (typeof PRECISIONS)[number]
