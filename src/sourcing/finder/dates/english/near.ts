import {
  asDay,
  asMonth,
  asWeek,
  lastWeekday,
  mondayOf,
  nextWeekday,
  plus,
  shiftMonth,
  weekday,
} from '../calendar'
import { type DateRow, form } from '../DateRow'
import { shifted } from '../shifted'
import { COUNT, LEAD, MONTH, WEEKDAY, count, dayOf, open, way, weekOf, weekend } from './words'

/** Weeks, weekdays and days that are told from the day of printing. */
export const NEAR: readonly DateRow[] = [
  {
    pattern: form(
      `(?:on )?(?<w>${WEEKDAY}) (?:of )?(?<rel>last|this|next) week|(?<rel2>last|this|next) week (?:on )?(?<w2>${WEEKDAY})`,
    ),
    read: ({ w, rel, w2, rel2 }, { from }) =>
      asDay(plus(weekOf(rel ?? rel2, from), dayOf(w ?? w2) - 1)),
  },
  {
    pattern: form(`(?:over |at )?(?<rel>last|this|next) weekend`),
    read: ({ rel }, { from }) => {
      if (rel === 'this') return weekend(plus(mondayOf(from), 5))
      if (rel === 'last') return weekday(from) > 5 ? null : weekend(plus(mondayOf(from), -2))
      return null
    },
  },
  {
    pattern: form(`${LEAD}(?:(?:earlier|later) )?(?<rel>last|this|next) week(?:'s)?`),
    read: ({ lead, rel }, { from }) => open(asWeek(weekOf(rel, from)), lead),
  },
  {
    pattern: form(
      `(?<rel>last|this|next|this coming|this past|the coming) (?<w>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?`,
    ),
    read: ({ rel, w }, { from }) => {
      const number = dayOf(w)
      if (rel === 'last' || rel === 'this past') return asDay(lastWeekday(number, from, false))
      const coming = nextWeekday(number, from)
      if (rel === 'this') return asDay(plus(mondayOf(from), number - 1))
      // “Next Friday”, said on a Monday, is this week’s to some and next week’s to others.
      return rel === 'next' && asDay(mondayOf(coming)) === asDay(mondayOf(from))
        ? null
        : asDay(coming)
    },
  },
  {
    pattern: form(
      `(?:(?<lead>on|since|until|by|from|late on|early on|before|after) )(?<w>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?(?!,? (?:\\d|${MONTH}))`,
    ),
    read: ({ lead, w }, { from, tense }) => {
      const when =
        lead === 'since' ? 'past' : /^(?:until|by)$/.test(lead ?? '') ? (tense ?? 'future') : tense
      if (when === null) return null
      const day = asDay(
        when === 'past' ? lastWeekday(dayOf(w), from, true) : nextWeekday(dayOf(w), from),
      )
      return open(day, /on$/.test(lead ?? '') ? undefined : lead)
    },
  },
  {
    pattern: form(`(?<w>${WEEKDAY})(?:'s| (?:morning|afternoon|evening|night))`),
    read: ({ w }, { from, tense }) =>
      tense === null
        ? null
        : asDay(tense === 'past' ? lastWeekday(dayOf(w), from, true) : nextWeekday(dayOf(w), from)),
  },
  {
    // “said Friday”, “in Dorley Thursday”, “will meet Monday”: without “on”.
    pattern: form(
      `(?<!(?:every|each|most|good|ash|black|super|sheffield|one|the|a|some|any|of|day (?:to|through|and|or)) )(?<w>${WEEKDAY})(?! (?:prayers?|times|club|night live|league|mail|mirror|express|telegraph|herald|post|school|best)|(?: (?:to|through|and|or) |-)${WEEKDAY})`,
    ),
    read: ({ w }, { from, tense }) =>
      tense === null
        ? null
        : asDay(tense === 'past' ? lastWeekday(dayOf(w), from, true) : nextWeekday(dayOf(w), from)),
  },
  { pattern: form('the day before yesterday'), read: (_, { from }) => asDay(plus(from, -2)) },
  { pattern: form('the day after tomorrow'), read: (_, { from }) => asDay(plus(from, 2)) },
  {
    pattern: form("yesterday(?:'s| morning| afternoon| evening| night)?|last night"),
    read: (_, { from }) => asDay(plus(from, -1)),
  },
  {
    pattern: form("today(?:'s)?|this (?:morning|afternoon|evening)|tonight(?:'s)?"),
    read: (_, { from }) => asDay(from),
  },
  {
    pattern: form("tomorrow(?:'s| morning| afternoon| evening| night)?"),
    read: (_, { from }) => asDay(plus(from, 1)),
  },
  {
    pattern: form(
      `(?:(?<about>about|around|roughly|some|nearly|almost) )?(?<n>${COUNT}) (?<u>day|week|month|year)s? (?:ago|earlier today)`,
    ),
    read: ({ about, n, u }, { from }) => shifted(count(n), u, -1, from, about !== undefined),
  },
  {
    pattern: form(`in (?<n>${COUNT}) (?<u>day|week|month|year)s?(?:' time)?`),
    read: ({ n, u }, { from, tense }) =>
      tense === 'future' ? shifted(count(n), u, 1, from, false) : null,
  },
  {
    pattern: form(`${LEAD}(?:(?:earlier|later) )?(?<rel>last|this|next) month(?:'s)?`),
    read: ({ lead, rel }, { from }) => {
      const { year, month } = shiftMonth(from, way(rel))
      return open(asMonth(year, month), lead)
    },
  },
]
