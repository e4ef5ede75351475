import { readAddressQuery, writeAddressQuery } from '@/src/editorial/addressQuery'
import { z } from 'zod'

import { isStoredId } from '@/src/language/ids'
import { isCalendarDay } from '@/src/language/text/dates'
import { ATTRIBUTION_MODES } from '@/src/sourcing/vocabulary'

const id = z.string().refine(isStoredId, 'a 24-digit id')
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
    return isCalendarDay(year, month - 1, date)
  }, 'a day, 2026-05-31')

/** What may stand in the address of "Kim ne dedi" and of its endpoint; everything may be left out. */
const SHAPE = {
  /** Words of the claim or of its article's headline, found by fold and sound. */
  q: z.string().max(200),
  speaker: id,
  source: id,
  /** The person a claim is about, whoever says it. */
  about: id,
  event: id,
  article: id,
  section: id,
  mode: z.enum(ATTRIBUTION_MODES),
  from: day,
  to: day,
  /** Only of what readers have. */
  live: z.literal('1'),
  /** Where the last page ended. */
  after: z.string().max(100),
} as const
type Shape = typeof SHAPE
export type SaidQuery = { [Name in keyof Shape]?: z.infer<Shape[Name]> }

/** The parameters of an address (`readAddressQuery`). */
export const readSaidQuery = (given: Iterable<[string, string]>) => readAddressQuery(SHAPE, given)

/** The same as an address writes it (`writeAddressQuery`). */
export const writeSaidQuery = (query: SaidQuery): string => writeAddressQuery(SHAPE, query)
