const MONTHS: readonly (readonly string[])[] = [
  ['ocak', 'oca', 'january', 'jan'],
  ['subat', 'sub', 'february', 'feb'],
  ['mart', 'mar', 'march'],
  ['nisan', 'nis', 'april', 'apr'],
  ['mayis', 'may'],
  ['haziran', 'haz', 'june', 'jun'],
  ['temmuz', 'tem', 'july', 'jul'],
  ['agustos', 'agu', 'august', 'aug'],
  ['eylul', 'eyl', 'september', 'sept', 'sep'],
  ['ekim', 'eki', 'october', 'oct'],
  ['kasim', 'kas', 'november', 'nov'],
  ['aralik', 'ara', 'december', 'dec'],
]
const MONTH_OF = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month])))

/** Words that stand in a printed date and say nothing that its numbers do not. */
const SILENT = new Set(
  [
    'pazartesi pzt sali sal carsamba car persembe per cuma cum cumartesi cmt pazar paz',
    'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun',
    'saat saati gunu tarihinde at on the of tsi tr',
  ].flatMap((words) => words.split(' ')),
)

type Clock = { hour: number; minute: number; second: number }
/** A printed date, not yet looked up in a calendar; `offset` in minutes, null for the newsroom's own clock. */
type PrintedWords = {
  day: number
  month: number
  year: number
  offset: number | null
} & Clock

const plain = (text: string): string =>
  text.toLocaleLowerCase('tr').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(am|pm)?$/
const NUMBERS = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/
const OFFSET = /^(?:gmt|utc|tsi)?([+-])(\d{1,2})(?::?(\d{2}))?$/
const LONGEST = 90

type Found = { [K in 'day' | 'month' | 'year' | 'offset']?: number } & { clock?: Clock }

/** Reads one word into what was found so far; false for a word that is none of a date, or comes twice. */
function readWord(word: string, found: Found): boolean {
  const numbers = NUMBERS.exec(word)
  const clock = CLOCK.exec(word)
  const offset = OFFSET.exec(word)
  const month = MONTH_OF.get(word.replace(/\.$/, ''))
  if (numbers) {
    if (found.day !== undefined || found.month !== undefined || found.year !== undefined)
      return false
    const [day, number, year] = numbers.slice(1).map(Number)
    Object.assign(found, { day, month: (number ?? 0) - 1, year })
  } else if (clock) {
    if (found.clock) return false
    const [hour = 0, minute = 0, second = 0] = clock.slice(1, 4).map((part) => Number(part ?? 0))
    found.clock = { hour, minute, second }
    if (clock[4]) return readWord(clock[4], found)
  } else if (/^[ap]\.?m\.?$/.test(word)) {
    if (!found.clock || found.clock.hour < 1 || found.clock.hour > 12) return false
    found.clock.hour = (found.clock.hour % 12) + (word.startsWith('p') ? 12 : 0)
  } else if (offset) {
    if (!found.clock || found.offset !== undefined) return false
    found.offset = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0))
  } else if (/^(?:gmt|utc|z)$/.test(word)) {
    found.offset = 0
  } else if (month !== undefined) {
    if (found.month !== undefined) return false
    found.month = month
  } else if (/^\d{4}$/.test(word)) {
    if (found.year !== undefined) return false
    found.year = Number(word)
  } else if (/^\d{1,2}(?:\.|st|nd|rd|th)?$/.test(word)) {
    if (found.day !== undefined) return false
    found.day = Number.parseInt(word, 10)
  } else {
    return SILENT.has(word.replace(/\.$/, ''))
  }
  return true
}

/**
 * A date as papers and sites print it, in Turkish or English: `18 Ekim 2025, Cumartesi 21:23`, `Saturday, October 18, 2025
 * 9:23 PM`, `Cmt, 18.10.2025 21.23`, with a time zone as a number of hours. Null for every text that has another word in it,
 * lacks day, month or year, or is longer than 90 letters. Whether such a day is in the calendar is not asked here.
 */
export function printedWords(text: string): PrintedWords | null {
  if (text.length > LONGEST) return null
  const found: Found = {}
  const words = plain(text)
    .replace(/[,|()•·–—]|-(?!\d)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (!words.every((word) => readWord(word, found))) return null
  const { day, month, year, clock = { hour: 0, minute: 0, second: 0 }, offset = null } = found
  if (day === undefined || month === undefined || year === undefined) return null
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null
  return { day, month, year, offset, ...clock }
}
