import type { ItemPlace } from './PasteWriter'
import type { Style, Styles } from './looks'

/** Where a paragraph stands in a list of Word, by its `mso-list: l0 level2 lfo1`; null where it stands in none. */
type WordList = { list: string; level: number }

/** Reads `mso-list` of a paragraph. */
export function wordList(style: Style): WordList | null {
  const [, list, level] = /^l(\d{1,5}) level(\d)/.exec(style.get('mso-list') ?? '') ?? []
  return list === undefined ? null : { list: `l${list}`, level: Number(level) }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/
const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']

const numberIn = (marker: string, format: string): number => {
  const last = /(\d{1,6}|[a-z]{1,6})[.)\]:-]*$/i.exec(marker.trim())?.[1]?.toLowerCase() ?? '1'
  if (/^\d/.test(last)) return Number(last)
  const roman = ROMAN.exec(last)
  // “i.” is the first of a Roman list; “c.” the third of an alphabetic one.
  if (roman && (format.startsWith('roman') || (format === '' && last !== 'v' && last !== 'x'))) {
    return (roman[1]?.length ?? 0) * 10 + UNITS.indexOf(roman[2] ?? '')
  }
  return last.length === 1 ? LETTERS.indexOf(last) + 1 : 1
}

/** What Word prints before an item: a number ends in a sign or is nothing but figures (“o” and “v” are bullets). */
const looksNumbered = (marker: string): boolean =>
  /^\(?(?:\d{1,6}|[a-z]{1,6})(?:\.\d{1,4})*[.)\]]/i.test(marker) || /^\d{1,6}$/.test(marker)

/**
 * The place of an item of Word by the sheet's `@list l0:level1` and by what Word prints before it (`marker`: “·”, “3.”,
 * “b)”), which is no part of its words.
 */
export function wordItem({ list, level }: WordList, marker: string, styles: Styles): ItemPlace {
  const rule = styles.get(`@list ${list}:level${level}`)
  const format = rule?.get('mso-level-number-format') ?? ''
  const printed = marker.replace(/[\s\u00A0]+/g, '')
  const numbered =
    printed === '' ? rule !== undefined && format !== 'bullet' : looksNumbered(printed)
  if (format === 'bullet' || !numbered) return { type: 'bullet', depth: level, start: null }
  return { type: 'number', depth: level, start: printed === '' ? null : numberIn(printed, format) }
}
