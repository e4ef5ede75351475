import { TZDateMini } from '@date-fns/tz/date/mini'
import { format, type Locale } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { tr } from 'date-fns/locale/tr'

import { NEWSROOM_ZONE } from '@/src/language/text/dates'

const LETTERS = /[A-Za-z']/
const literal = (text: string): string =>
  LETTERS.test(text) ? `'${text.replaceAll("'", "''")}'` : text

/**
 * Makes a locale of date-fns print on the newsroom's clock, through the one hook that date-fns has for it: Payload prints
 * every time (lists, versions, headings) by these locales, on the clock of whatever machine does it.
 */
function onNewsroomClock(locale: Locale): void {
  const plain = { ...locale, localize: { ...locale.localize, preprocessor: undefined } }
  locale.localize.preprocessor = (date, parts) => {
    // What Payload prints is a TZDate. The plain dates of a calendar stand on the newsroom's clock already (`pickerDate`).
    if (!('withTimeZone' in date)) return parts
    const pattern = parts.map(({ isToken, value }) => (isToken ? value : literal(value))).join('')
    const there = new TZDateMini(date.getTime(), NEWSROOM_ZONE)
    return [{ isToken: false, value: format(there, pattern, { locale: plain }) }]
  }
}

/** The two locales of the admin, by Payload's codes, from now on on the newsroom's clock wherever they are used. */
export const NEWSROOM_LOCALES = { tr, en: enUS }
Object.values(NEWSROOM_LOCALES).forEach(onNewsroomClock)
