/** How exactly a date is known; the values of `events.when.precision`. */
export type Precision =
  | 'minute'
  | 'day'
  | 'partOfMonth'
  | 'month'
  | 'season'
  | 'partOfYear'
  | 'year'
  | 'decade'
  | 'range'
  | 'before'
  | 'after'
  | 'unknown'

/** The first and last millisecond a partial date allows, both inclusive; null where there is none. */
export type PartialDate = { earliest: Date | null; latest: Date | null; precision: Precision }
