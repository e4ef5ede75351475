import { parsePrintedDate } from '@/src/language/text/dates'

/** Agencies that sign the place of a story, as they write themselves. */
const AGENCIES = new Set(
  [
    'AA',
    'DHA',
    'İHA',
    'IHA',
    'ANKA',
    'İLKHA',
    'BHA',
    'THA',
    'CHA',
    'İGF',
    'UBA',
    'MA',
    'AP',
    'AFP',
    'REUTERS',
    'DPA',
  ].concat([
    'EFE',
    'ANSA',
    'TASS',
    'UPI',
    'XINHUA',
    'APA',
    'PA',
    'BELGA',
    'SPUTNİK',
    'SPUTNIK',
    'BLOOMBERG',
  ]),
)
const DASH = String.raw`\s{0,3}[-–—:]{1,2}\s{1,3}`
/** After a bracket the blank may lack: `(DHA)-Metin`. */
const TIGHT = String.raw`\s{0,3}[-–—:]{1,2}\s{0,3}`
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.,’'/\s\d-]{1,80}?)`
const SIGNED = new RegExp(
  String.raw`^${PLACE}[,\s]{0,3}\((?<agency>\p{Lu}[^()\d]{1,30})\)${TIGHT}`,
  'u',
)
const BARE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}.’'\s]{1,40}?)\s?[-–/]\s?(?<agency>\p{Lu}{2,9})${DASH}`,
  'u',
)
const DATED = new RegExp(String.raw`^(?<date>[\p{L}\d.,:/\s]{8,40}?)${DASH}`, 'u')
const LOOKED_AT = 200

type Dateline = { dateline: string; agency: string; printedAt: Date | null; length: number }

const isCapital = (text: string): boolean => text === text.toLocaleUpperCase('tr')

/** `ANKARA, 18 Ekim 2025` → the place and the date; a date without a year stays with the place. */
const placeAndDate = (text: string): { place: string; date: Date | null } => {
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    const date = parsePrintedDate(text.slice(comma + 1))
    if (date) return { place: text.slice(0, comma).trim(), date }
  }
  return { place: text, date: null }
}

/**
 * How an agency begins a story (`ANKARA (AA) - 18 Ekim 2025 - …`, `İSTANBUL (DHA) –`, `LONDON, Oct. 18, 2025 (Reuters) -`,
 * `ANKARA-AA -`) → its place and agency as printed, the date where there is one, and how many letters of the text that is;
 * else null. The place is all capitals, or the agency one that is known: `Belediye (İBB) – …` is a sentence.
 */
export function datelineOf(text: string): Dateline | null {
  const head = text.slice(0, LOOKED_AT)
  const found = SIGNED.exec(head) ?? BARE.exec(head)
  const { place: printed = '', agency: signed = '' } = found?.groups ?? {}
  if (!found) return null
  const agency = signed.trim()
  const { place, date } = placeAndDate(printed.trim().replace(/,$/, ''))
  const isKnown = AGENCIES.has(agency.toLocaleUpperCase('tr')) || AGENCIES.has(agency.toUpperCase())
  const isBare = !found[0].includes('(')
  if (!isKnown && (isBare || !isCapital(place))) return null
  const after = DATED.exec(head.slice(found[0].length))
  const later = after ? parsePrintedDate(after.groups?.date?.trim() ?? '') : null
  return {
    dateline: place,
    agency,
    printedAt: date ?? later,
    length: found[0].length + (later && !date ? (after?.[0].length ?? 0) : 0),
  }
}

const LONGEST = 200
/** Small letters of Turkish from whatever was printed: a dotless I comes out of an English one too. */
const words = (all: string): string => `(?:${all.replace(/i|ı/g, '[iı]')})`
const FIRST = words(
  [
    'ilk yayın(?: tarihi)?|yayın(?:lanma|lanış|landı)?(?: tarihi)?|yayım(?:lanma|lanış|landı)?(?: tarihi)?',
    'giriş(?: tarihi)?|oluşturulma(?: tarihi)?|eklenme(?: tarihi)?|haber tarihi|tarih',
    'first published|published(?: on| at)?|publication date|posted(?: on| at)?|date',
  ].join('|'),
)
const LATER = words(
  [
    'son güncelle(?:n?me)(?: tarihi)?|güncelle(?:n?me)(?: tarihi)?|güncellendi',
    'last updated|last modified|updated(?: on| at)?|modified(?: on| at)?',
  ].join('|'),
)
const LABEL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<first>${FIRST})|(?<later>${LATER}))(?![\p{L}\p{N}])\s?:?`,
  'gu',
)
const EDGES = /^[\s|•·,:–—-]+|(?<![\s|•·,:–—-])[\s|•·,:–—-]+$/g

/**
 * A line that is nothing but a date → the instant of first publication, else null. It may say what it is (`Yayın: …`,
 * `Published …`) and when the text was updated (`… Güncelleme: …`), which is no date of its printing.
 */
export function dateLine(line: string): Date | null {
  if (line.length > LONGEST) return null
  const text = line.trim()
  const alone = parsePrintedDate(text)
  if (alone) return alone
  const labels = [...text.toLocaleLowerCase('tr').matchAll(LABEL)]
  if (labels.length === 0 || text.slice(0, labels[0]?.index).replace(EDGES, '') !== '') return null
  const dates = labels.map((label, at) => {
    const end = labels[at + 1]?.index ?? text.length
    const said = text.slice(label.index + label[0].length, end).replace(EDGES, '')
    return { isFirst: label.groups?.first !== undefined, date: parsePrintedDate(said) }
  })
  if (dates.some(({ date }) => date === null)) return null
  return dates.find(({ isFirst }) => isFirst)?.date ?? null
}

/** Whether a line looks like a date that no calendar has (`31.02.2025 - 25:61`), to say so: it stays in the text. */
export const isOddDate = (line: string): boolean =>
  line.length <= 60 && /^\s{0,9}\d{1,2}[./]\d{1,2}[./]\d{4}(?![\d\p{L}])[\s\d:.,–—-]*$/u.test(line)
