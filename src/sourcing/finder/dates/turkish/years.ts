import { asDay, asMonth, asSeason, lastDayOf, lastSeason } from '../calendar'
import { type DateRow, form } from '../DateRow'
import {
  PART,
  PART_OF_YEAR,
  YEAR,
  YEAR_OF,
  open,
  part,
  relativeYear,
  seasonOf,
  yearPart,
} from './words'

/** Years, decades, centuries, halves and quarters. */
export const YEARS: readonly DateRow[] = [
  {
    pattern: form(`(?<y>${YEAR})(?:'\\p{L}{1,3}| yılı(?:nın)?) ${PART_OF_YEAR}`),
    read: ({ y, ...part }) => yearPart(Number(y), part),
  },
  {
    pattern: form(`${YEAR_OF} ${PART_OF_YEAR}`),
    read: ({ rel, ...part }, told) => yearPart(relativeYear(rel, told), part),
  },
  {
    pattern: form(`(?<!(?:aynı|o|her|eğitim|mali|okul|her bir) )yılın ${PART_OF_YEAR}`),
    read: (part, { from, tense }) => {
      const edtf = yearPart(from.year, part)
      // What has not begun cannot be over.
      const isAhead = edtf.slice(0, 7) > asMonth(from.year, from.month)
      return isAhead && tense === 'past' ? null : edtf
    },
  },
  // “To the end of the year” has an end; “at the end of the year” has none that anybody knows.
  {
    pattern: form('(?:bu )?yıl(?:ın)? sonuna (?:kadar|dek)'),
    read: (_, { from }) => `../${from.year}-12-31`,
  },
  {
    pattern: form('(?:bu )?ay(?:ın)? sonuna (?:kadar|dek)'),
    read: (_, { from: { year, month } }) =>
      `../${asDay({ year, month, day: lastDayOf(year, month) })}`,
  },
  {
    pattern: form('(?:bu )?(?:yıl(?:ın)? ?|yıl)başından (?:beri|bu yana|itibaren)'),
    read: (_, { from }) => `${from.year}-01-01/..`,
  },
  {
    pattern: form(
      `(?:yaklaşık |aşağı yukarı )?(?<y>${YEAR})(?:'\\p{L}{1,4}| yılı)? (?:civar|dolay)\\p{L}{0,9}|(?:yaklaşık olarak|yaklaşık|tahminen) (?<z>${YEAR})(?:'\\p{L}{1,4}| yılı\\p{L}{0,4})`,
    ),
    read: ({ y, z }) => `${y ?? z}~`,
  },
  {
    pattern: form(`(?<y>${YEAR})(?:'\\p{L}{1,4}| yılı)? ${PART}`),
    read: ({ y, part: word }) =>
      ({ early: `${y}-01/${y}-04`, mid: `${y}-05/${y}-08`, late: `${y}-09/${y}-12` })[part(word)],
  },
  {
    pattern: form(
      "(?<d>1\\d\\d|20\\d)0'(?:l[ıiuü] yıl\\p{L}{0,7}|l[ae]r(?:[dt][ae](?:ki|n)?|[ea]|in|ın)?)(?! (?:baş|orta|son)(?:ı|lar|u))(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?",
    ),
    read: ({ d, tail }) => open(`${d}X`, tail),
  },
  {
    pattern: form(
      "(?<d>[1-9])0'(?:l[ıiuü] yıl\\p{L}{0,7}|l[ae]r(?:[dt][ae](?:ki|n)?|[ea]|in|ın)?)(?! (?:baş|orta|son)(?:ı|lar|u))(?<tail> (?:beri|bu yana|itibaren|kadar|dek))?",
    ),
    read: ({ d, tail }) => (Number(d) >= 3 ? open(`19${d}X`, tail) : null),
  },
  {
    pattern: form('(?<c>\\d{1,2})\\. ?(?:yüzyıl|asır|asr)\\p{L}{0,6}'),
    read: ({ c }) => (Number(c) > 10 && Number(c) < 22 ? `${Number(c) - 1}XX` : null),
  },
  {
    pattern: form(
      `(?<y>${YEAR})(?:(?:'[dt][ae]n| yılından|'ye|'[ae]|'y[ae]| yılına)(?<tail> (?:beri|bu yana|itibaren|kadar|dek)))`,
    ),
    read: ({ y, tail }) => open(y ?? null, tail),
  },
  {
    pattern: form(
      `(?<y>${YEAR})(?:'(?!l[ıiuüae])\\p{L}{1,6}| yıl(?:ı|ında|ının|ındaki|ından|ına))(?! önce| sonra)`,
    ),
    read: ({ y }) => y ?? null,
  },
  // Alone before what it is of: “2024 raporu”, “1999 depremi”; “1250 rapor” are so many.
  {
    pattern: form(
      `(?<y>(?:19|20)\\d\\d)(?= (?:(?:yerel|genel|mali|nüfus|belediye|milletvekili|cumhurbaşkanlığı|faaliyet|merkezi yönetim) )?(?:(?:deprem|seçim|bütçe|rapor|veri|kriz|darbe|olimpiyat|sayım|anayasa|sezon|hedef|enflasyon|yıl|ihracat|yangın|anlaşma|sözleşme|protokol|yasa|araştırma|anket|salgın|istatistik|bilanço|sel|referandum|kupa|kongre|karar|ödül|plan|tasarı|program)(?:s?[ıiuü]|l[ae]r[ıi])(?:n\\p{L}{1,4}|y\\p{L}{1,2})?|yapımı|model|doğumlu|mezunu|tarihli)(?!\\p{L}))`,
    ),
    read: ({ y }) => y ?? null,
  },
  {
    pattern: form(
      "(?<y>(?:19|20)\\d\\d)(?=(?:,| ve| veya| ya da) (?:_|(?:19|20)\\d\\d(?:'| yıl)))",
    ),
    read: ({ y }) => y ?? null,
  },
  {
    pattern: form(
      `${YEAR_OF.replace('ın|nin', 'ın|ki|nin|ndan|dan|da|a')}(?: içinde| boyunca)?(?! aynı| önce)`,
    ),
    read: ({ rel }, told) => String(relativeYear(rel, told)),
  },
  // Alone, by the tense of its verb: “sonbaharda açılacak”.
  {
    pattern: form('(?<s>sonbahar|ilkbahar|bahar)(?:da|ın)'),
    read: ({ s }, { from, tense }) => {
      const season = seasonOf(s)
      if (tense === 'past') return asSeason(lastSeason(season, from), season)
      if (tense !== 'future') return null
      return asSeason(from.month < 3 + season * 3 ? from.year : from.year + 1, season)
    },
  },
  {
    pattern: form(
      `(?<rel>geçen|geçtiğimiz|bu|gelecek|önümüzdeki) (?<s>ilkbahar|bahar|yaz|sonbahar|güz|kış)(?: aylar\\p{L}{0,5}|ın|da|dan|ki|a)?(?: içinde)?`,
    ),
    read: ({ rel, s }, { from }) => {
      const season = seasonOf(s)
      if (/^geç/.test(rel ?? '')) return asSeason(lastSeason(season, from), season)
      if (season === 3) return null
      if (/^bu/.test(rel ?? '')) return asSeason(from.year, season)
      return asSeason(from.month < 3 + season * 3 ? from.year : from.year + 1, season)
    },
  },
]
