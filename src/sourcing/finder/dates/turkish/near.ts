import {
  asDay,
  asMonth,
  asWeek,
  lastWeekday,
  mondayOf,
  nextWeekday,
  partOfMonth,
  plus,
  shiftMonth,
  weekday,
} from '../calendar'
import { type DateRow, form, type Told } from '../DateRow'
import { shifted } from '../shifted'
import {
  COUNT,
  DAYS,
  DAY_WORDS,
  LAST,
  NEXT,
  PART,
  WEEKDAY,
  asWeekend,
  count,
  inDay,
  open,
  part,
  range,
  weekOf,
} from './words'

/** Weeks, weekdays and days that are told from the day of printing. */
export const NEAR: readonly DateRow[] = [
  {
    pattern: form(`haftaya(?: (?<w>${WEEKDAY})${DAY_WORDS})?(?! (?:kadar|dek|damga|kala))`),
    read: ({ w }, { from }) => {
      const monday = weekOf('gelecek', from)
      return w ? asDay(plus(monday, DAYS.indexOf(w))) : asWeek(monday)
    },
  },
  {
    pattern: form(`(?<rel>${LAST}|bu|${NEXT}) hafta(?:nın)? (?<w>${WEEKDAY})${DAY_WORDS}`),
    read: ({ rel, w }, { from }) => asDay(plus(weekOf(rel, from), DAYS.indexOf(w ?? ''))),
  },
  {
    pattern: form(`(?<rel>${LAST}|bu|${NEXT}) hafta ?sonu(?:n\\p{L}{1,3})?`),
    read: ({ rel }, { from }) => {
      if (/^bu/.test(rel ?? '')) return asWeekend(plus(mondayOf(from), 5))
      if (/^geç/.test(rel ?? ''))
        return weekday(from) > 5 ? null : asWeekend(plus(mondayOf(from), -2))
      return weekday(from) > 5 ? asWeekend(plus(mondayOf(from), 12)) : null
    },
  },
  {
    pattern: form(
      `(?<rel>${LAST}|bu|${NEXT}) hafta(?:nın|ki|ya|dan|da)?(?! ?sonu)(?: (?:içinde|içerisinde|boyunca|başında|ortasında))?`,
    ),
    read: ({ rel }, { from }) => asWeek(weekOf(rel, from)),
  },
  {
    pattern: form(`(?<rel>${LAST}|bu|${NEXT}) (?<w>${WEEKDAY})${DAY_WORDS}`),
    read: ({ rel, w }, { from }) => {
      const number = DAYS.indexOf(w ?? '') + 1
      if (/^bu/.test(rel ?? '')) return asDay(plus(mondayOf(from), number - 1))
      return asDay(
        /^geç/.test(rel ?? '') ? lastWeekday(number, from, false) : nextWeekday(number, from),
      )
    },
  },
  {
    pattern: form(
      `(?<w>${WEEKDAY}) (?:günü?|sabahı?|akşamı?|gecesi|günkü)(?<case>ne|nden|nde|nın|nin)?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?`,
    ),
    read: weekdayOf,
  },
  // Alone: “salı toplandı”, “cumaya kadar”; a market, prayers and a town are none.
  {
    pattern: form(
      `(?<!(?:her|bir|ilk|son) )(?<w>pazartesi|salı|çarşamba|perşembe|cumartesi|cuma)(?<case>y[ae]|[dt][ae]n)?(?: (?:öğleden sonra|öğleyin|sabaha karşı))?(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?(?!'| (?:gün|namaz|pazar|hutbe|selamlı|anneleri|ilçe|mahalle|köy|ova|belediye|tatil|ve pazar))`,
    ),
    read: weekdayOf,
  },
  {
    pattern: form('(?:evvelsi|evvelki|önceki) gün(?:kü)?(?! (?:y|g|i)\\p{L}+(?:a|e) göre)'),
    read: (_, { from }) => asDay(plus(from, -2)),
  },
  {
    pattern: form(
      'dün(?:kü|den)?(?: (?:sabah|akşam|gece|öğle|öğleden sonra|sabaha karşı|akşamki|geceki|gece yarısı)(?:ki|leyin|den|ın|saatlerinde)?)?',
    ),
    read: (_, { from }) => asDay(plus(from, -1)),
  },
  {
    pattern: form('bu(?: (?:sabah|akşam|gece)(?:ki)?)(?! ?(?:aş|saat))'),
    read: (_, { from }) => asDay(from),
  },
  {
    pattern: form('bugün(?:kü)?(?: (?:sabah|akşam|öğle|öğleden sonra|gece)(?: saatlerinde)?)?'),
    read: (_, { from }) => asDay(from),
  },
  {
    pattern: form('yarın(?:ki|a)?(?: (?:sabah|akşam|gece|öğleden sonra))?'),
    read: (_, { from }) => asDay(plus(from, 1)),
  },
  {
    pattern: form(
      `(?:(?<about>yaklaşık|takriben) )?(?<n>${COUNT}) (?<u>gün|hafta|ay|yıl|sene)(?<around> kadar)? (?<dir>önce|evvel|sonra)(?:ki|sinde)?`,
    ),
    // What came so long after something else is told of nobody knows which day.
    read: ({ about, around, n, u, dir }, { from, tense }) =>
      dir === 'sonra' && tense !== 'future'
        ? null
        : shifted(count(n), u, dir === 'sonra' ? 1 : -1, from, Boolean(about ?? around)),
  },
  {
    pattern: form(`(?:en geç )?(?<n>${COUNT}) (?<u>gün|hafta|ay) içinde`),
    read: ({ n, u }, { from, tense }) =>
      tense === 'past'
        ? null
        : u === 'ay'
          ? null
          : range(asDay(from), asDay(plus(from, count(n) * (u === 'gün' ? 1 : 7)))),
  },
  {
    pattern: form(
      `(?<rel>${LAST}|bu|${NEXT}) ay(?:ın|ki|dan|a|da)?(?: (?<d>\\d{1,2})'\\p{L}{1,5}| ${PART}|(?: içinde| içerisinde))?(?! ?(?:lar|aynı))`,
    ),
    read: ({ rel, d, part: word }, { from }) => {
      const { year, month } = shiftMonth(
        from,
        /^geç/.test(rel ?? '') ? -1 : /^bu/.test(rel ?? '') ? 0 : 1,
      )
      if (d) return inDay(year, month, Number(d))
      return word ? partOfMonth(year, month, part(word)) : asMonth(year, month)
    },
  },
  {
    pattern: form('(?:bu )?(?<u>hafta|ay) başından (?:beri|bu yana|itibaren)'),
    read: ({ u }, { from }) => `${asDay(u === 'hafta' ? mondayOf(from) : { ...from, day: 1 })}/..`,
  },
  {
    pattern: form("ayın (?<d>\\d{1,2})'\\p{L}{1,5}"),
    read: ({ d }, { from, tense }) => {
      const day = Number(d)
      const by =
        tense === 'past' && day > from.day ? -1 : tense === 'future' && day < from.day ? 1 : 0
      const { year, month } = shiftMonth(from, by)
      return inDay(year, month, day)
    },
  },
  { pattern: form('(?:bu )?yıl sonu(?:n[ae]|nda)?'), read: () => null },
]

/** A weekday without a week, by the tense of its verb; without one nobody knows which. */
function weekdayOf(
  { w, tail }: Record<string, string | undefined>,
  { from, tense }: Told,
): string | null {
  const number = DAYS.indexOf(w ?? '') + 1
  const when = /kadar|dek/.test(tail ?? '')
    ? 'future'
    : /beri|yana/.test(tail ?? '')
      ? 'past'
      : tense
  if (when === null) return null
  return open(
    asDay(when === 'past' ? lastWeekday(number, from, true) : nextWeekday(number, from)),
    tail,
  )
}
