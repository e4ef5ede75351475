import { parsePartialDate, type Precision } from '@/src/language/text/partialDate'
import { lowered } from '../lowered'
import type { Place } from '../types'
import { type Day, readDay, type Tense } from './calendar'
import type { DateRow } from './DateRow'
import { ENGLISH_DATES } from './english/englishDates'
import { TURKISH_DATES } from './turkish/turkishDates'

export type FoundDate = Place & { quote: string; edtf: string; precision: Precision }
export type ReadDate = {
  edtf: string | null
  precision: Precision
  earliest: string | null
  latest: string | null
}

const ROWS: Readonly<Record<string, readonly DateRow[]>> = { tr: TURKISH_DATES, en: ENGLISH_DATES }
const mainOf = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

const AHEAD: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})\p{L}{2,25}(?:[ae]ca[kğ]|[ae]ce[kğ]|(?:ması|mesi) (?:bekleniyor|planlanıyor|öngörülüyor|hedefleniyor|beklen\p{L}+))\p{L}{0,12}[\s.!…”"]*$|(?:bekleniyor|planlanıyor|planlandı|hedefleniyor|öngörülüyor)[\s.]*$/u,
  en: /(?<!\p{L})(?:will|shall|is due|are due|(?:is|are|was) (?:expected|scheduled|set|planned|slated) (?:to|for)|is to|are to|plans to|would)(?!\p{L})/u,
}
const BEHIND: Readonly<Record<string, RegExp>> = {
  tr: /\p{L}(?:[dt][ıiuü](?:l[ae]r)?|m[ıiuü]şt[ıiuü](?:l[ae]r)?)[\s.!…”"]*$/u,
  en: /(?<!\p{L})(?:was|were|had|did|said|told|[a-z]{3,20}ed|came|went|took|made|began|fell|rose|lost|won|met|left|held|died|broke|cut|hit|killed|shot|found|struck)(?!\p{L})/u,
}

/** Whether a sentence tells of what was or of what will be; a future verb in the clause goes before a past one that reports it. */
function tenseOf(sentence: string, language: string): Tense {
  if (AHEAD[language]?.test(sentence)) return 'future'
  if (
    language === 'tr' &&
    /\p{L}(?:[ae]ca[kğ][ıi]|[ae]ce[ğ]i|ecekleri|acakları)n?[ıi]? ?(?:\p{L}+ ){0,3}\p{L}+[\s.!]*$/u.test(
      sentence.slice(-120),
    )
  )
    return 'future'
  return BEHIND[language]?.test(sentence) ? 'past' : null
}

/** Dates of a stretch of text; `isWhole`: also those that cannot be known, as null. */
function found(text: string, at: number, sentence: string, language: string, from: Day) {
  const rows = ROWS[language] ?? []
  const view = Array.from(lowered(text, language))
  let left = view.join('')
  const tense = tenseOf(lowered(sentence, language), language)
  const dates: (Place & { edtf: string | null })[] = []
  for (const { pattern, read } of rows) {
    for (const match of left.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      dates.push({
        start: at + start,
        end: at + end,
        edtf: read(match.groups ?? {}, { from, tense }),
      })
      left = left.slice(0, start) + '_'.repeat(end - start) + left.slice(end)
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

const precisionOf = (edtf: string): Precision | null => {
  const read = parsePartialDate(edtf)
  return 'problem' in read ? null : read.precision
}

/**
 * The dates printed in some sentences, as EDTF of level 1, read from the day they were printed on (`2026-03-12`). What cannot be known without
 * guessing ("geçenlerde", “in March”, said in November without a tense) is left out. `language`: BCP 47, Turkish and English have forms.
 */
export function datesIn(
  text: string,
  sentences: readonly Place[],
  language: string,
  reference: string,
): FoundDate[] {
  const from = readDay(reference)
  if (!from) return []
  return sentences.flatMap(({ start, end }) =>
    found(text.slice(start, end), start, text.slice(start, end), mainOf(language), from).flatMap(
      (date) => {
        const precision = date.edtf === null ? null : precisionOf(date.edtf)
        if (date.edtf === null || precision === null) return []
        return [
          {
            start: date.start,
            end: date.end,
            quote: text.slice(date.start, date.end),
            edtf: date.edtf,
            precision,
          },
        ]
      },
    ),
  )
}

/** What may stand around a date in a phrase. */
const AROUND =
  /^(?:\s|[.,;:()'’“”"]|(?:in|on|at|the|tarihinde|günü|yılında|ayında|saat|of|sırasında|ki|da|de|ta|te)(?!\p{L}))*$/u

/**
 * One printed phrase (“geçen salı”, “last Tuesday”) and the day it was printed on → its EDTF with its bounds; null where it would have to
 * guess, holds no date, or holds something else besides.
 */
export function readDatePhrase(phrase: string, reference: string, language: string): ReadDate {
  const nothing: ReadDate = { edtf: null, precision: 'unknown', earliest: null, latest: null }
  const from = readDay(reference)
  if (!from || phrase.length > 200) return nothing
  const dates = found(phrase, 0, phrase, mainOf(language), from)
  const [only] = dates
  if (dates.length !== 1 || !only?.edtf) return nothing
  const around = lowered(
    phrase.slice(0, only.start) + ' ' + phrase.slice(only.end),
    mainOf(language),
  )
  if (around.split(/\s+/).filter((word) => !AROUND.test(word)).length > 3) return nothing
  const read = parsePartialDate(only.edtf)
  if ('problem' in read) return nothing
  const iso = (date: Date | null) => date && date.toISOString()
  return {
    edtf: only.edtf,
    precision: read.precision,
    earliest: iso(read.earliest),
    latest: iso(read.latest),
  }
}
