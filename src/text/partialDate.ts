import type { Precision } from './precisions'

/** The first and last millisecond a partial date allows, both inclusive; null where there is none. */
export type PartialDate = { earliest: Date | null; latest: Date | null; precision: Precision }
