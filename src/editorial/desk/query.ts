import { readAddressQuery, writeAddressQuery } from '@/src/editorial/addressQuery'
import { z } from 'zod'

import { isStoredId } from '@/src/language/ids'
import { isCalendarDay } from '@/src/language/text/dates'
import { BANDS } from './bands'
import { COLUMNS } from './columns'

/** Board, rows, calendar and people: the same texts, shown otherwise. */
export const VIEWS = ['board', 'rows', 'week', 'people'] as const
export type View = (typeof VIEWS)[number]
export const DUE = ['late', 'today', 'week', 'none'] as const

const id = z.string().refine(isStoredId, 'a 24-digit id')
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((text) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
    return isCalendarDay(year, month - 1, date)
  }, 'a day, 2026-05-31')

/** What may stand in the address of the desk and of its endpoints; everything may be left out. */
const SHAPE = {
  view: z.enum(VIEWS),
  desk: id,
  section: id,
  /** Author, assignee or reviewer; `me`: the asking person. */
  person: z.union([id, z.literal('me')]),
  due: z.enum(DUE),
  /** Only what a blocking finding holds up. */
  blocked: z.literal('1'),
  band: z.enum(BANDS),
  column: z.enum(COLUMNS),
  from: day,
  days: z.coerce.number().int().min(1).max(7),
  /** Where the last page ended. */
  after: z.string().max(200),
} as const
type Shape = typeof SHAPE
export type DeskQuery = { [Name in keyof Shape]?: z.infer<Shape[Name]> }

export const FILTERS = ['desk', 'section', 'person', 'due', 'blocked'] as const
export type Filter = (typeof FILTERS)[number]

/** The parameters of an address (`readAddressQuery`). */
export const readDeskQuery = (given: Iterable<[string, string]>) => readAddressQuery(SHAPE, given)

/** The same as an address writes it (`writeAddressQuery`). */
export const writeDeskQuery = (query: DeskQuery): string => writeAddressQuery(SHAPE, query)
