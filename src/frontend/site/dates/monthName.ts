import type { ReaderLanguage } from '@/src/language/readerPaths'
import { NEWSROOM_ZONE } from '@/src/language/text/dates'

const MONTH = { month: 'long', year: 'numeric', timeZone: NEWSROOM_ZONE } as const
const NAMES = {
  tr: new Intl.DateTimeFormat('tr-TR', MONTH),
  en: new Intl.DateTimeFormat('en-GB', MONTH),
} as const satisfies Record<ReaderLanguage, Intl.DateTimeFormat>

/** The month of an instant (RFC 3339) where the newsroom is: "Kasım 2026". */
export const monthName = (at: string, locale: ReaderLanguage): string =>
  NAMES[locale].format(new Date(at))

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: NEWSROOM_ZONE })

/** The month of an instant as the API has it: `2026-11`. */
export const monthOf = (at: Date): string => DAY.format(at).slice(0, 7)
