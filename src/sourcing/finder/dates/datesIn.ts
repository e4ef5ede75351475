import { parsePartialDate, type Precision } from '@/src/language/text/partialDate'
import { readLanguage } from '../readLanguage'
import { lowered } from '../lowered'
import type { Place } from '../types'
import { type Day, readDay } from './calendar'
import type { DateRow } from './DateRow'
import { ENGLISH_DATES } from './english/englishDates'
import { tenseAt, tensesIn } from './tenses'
import { TURKISH_DATES } from './turkish/turkishDates'
import { openTail, TAIL } from './turkish/words'

export type FoundDate = Place & { quote: string; edtf: string; precision: Precision }
export type ReadDate = {
  edtf: string | null
  precision: Precision
  earliest: string | null
  latest: string | null
}

const ROWS: Readonly<Record<string, readonly DateRow[]>> = { tr: TURKISH_DATES, en: ENGLISH_DATES }
const mainOf = (language: string): string => readLanguage(language) ?? ''

/** Verbs that put what a date stands behind ahead: “declared mourning from Friday”, “duruşmayı 14 Nisan’a erteledi”. */
const DECIDING: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})(?:ertele|kaydır|bırak|uzat|öne al|planla|aldı|alındı|çekti|çekildi)\p{L}{0,8}(?: karar verdi)?[.!…]?$/u,
  en: /(?<!\p{L})(?:declared|announced|ordered|imposed|scheduled|called|postponed|adjourned|delayed|moved|extended|pushed|deferred|set|suspended|banned|brought forward)(?!\p{L})/u,
}
const TOWARDS: Readonly<Record<string, RegExp>> = {
  tr: /(?:'(?:y|n)?[ae]|(?:şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım)[ae]|(?:salı|pazartesi|çarşamba|perşembe|cuma|cumartesi)y[ae]|(?:gün|ay|tarih|yıl)(?:ı|i|ü)?n[ae])(?: (?:kadar|dek))?$/u,
  en: /(?:^|\s)(?:from|to|until|till|for)(?: \p{L}{3,12}day,?)?\s?$/u,
}
/** Whether somebody puts something off until a date, or has it begin there. */
function isPutAhead(view: string, start: number, end: number, language: string): boolean {
  const [verb, way] = [DECIDING[language], TOWARDS[language]]
  if (!verb || !way) return false
  if (language === 'tr')
    return way.test(view.slice(start, end)) && verb.test(view.slice(end, end + 60).trim())
  const lead = /^(?:from|until|till|to|for) /.exec(view.slice(start, end))?.[0] ?? ''
  const before = view.slice(Math.max(0, start - 80), start + lead.length)
  return way.test(before) && verb.test(before)
}

/** Dates of a stretch of text; `isWhole`: also those that cannot be known, as null. */
function found(text: string, at: number, sentence: string, language: string, from: Day) {
  const rows = ROWS[language] ?? []
  const view = Array.from(lowered(text, language))
  let left = view.join('')
  const whole = left
  const tenses = tensesIn(lowered(sentence, language), language)
  const dates: (Place & { edtf: string | null })[] = []
  for (const { pattern, read } of rows) {
    for (const match of left.matchAll(pattern)) {
      const start = match.index
      let end = start + match[0].length
      let edtf = read(match.groups ?? {}, {
        from,
        tense: isPutAhead(whole, start, end, language)
          ? 'future'
          : tenseAt(tenses, start, language),
      })
      const tail = language === 'tr' && edtf !== null ? tailAt(left, end) : null
      const opened = tail && edtf && openTail(edtf, match[0], tail)
      if (tail && opened) {
        edtf = opened
        end += tail.length + 1
      }
      dates.push({ start: at + start, end: at + end, edtf })
      left = left.slice(0, start) + '_'.repeat(end - start) + left.slice(end)
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

function tailAt(text: string, at: number): string | null {
  TAIL.lastIndex = at
  return TAIL.exec(text)?.groups?.tail ?? null
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
