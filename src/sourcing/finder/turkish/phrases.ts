import type { FinderSentence, Speaker, SpeakerKind, Token } from '../types'
import { kindOf } from './kindOfPhrase'
import type { Known } from '../Known'
import { isTitle, isWithin, kindOfNoun, NO_NAMES, PLACES, stemsOfNoun } from './nouns'

export const ABBREVIATED = new Set([
  'prof',
  'dr',
  'doç',
  'av',
  'op',
  'yrd',
  'uzm',
  'dt',
  'st',
  'alb',
  'gen',
])
/** Words of the longest name with its titles. */
const LONGEST = 14
const GENITIVE = /^n?[ıiuü]n$/u
const RELATIONAL = /^l[ıiuü]$|^daki$|^deki$|^taki$|^teki$/u

export const between = (sentence: FinderSentence, at: number): string =>
  sentence.view.slice(sentence.tokens[at - 1]?.end ?? 0, sentence.tokens[at]?.start)

const isOrdinal = (token: Token): boolean => /^\d{1,2}$/.test(token.low)

/** Whether a token goes with the one behind it in one name or title. */
function joins(sentence: FinderSentence, at: number): boolean {
  const token = sentence.tokens[at]
  const gap = between(sentence, at + 1)
  if (!token) return false
  if (gap.trim() !== '') {
    return /^\.\s$/.test(gap) && (ABBREVIATED.has(token.low) || isOrdinal(token))
  }
  if (token.suffix !== '') return token.isCapital && RELATIONAL.test(token.suffix)
  if (token.low === 'ile' || token.low === 've') {
    const [before, behind] = [sentence.tokens[at - 1], sentence.tokens[at + 1]]
    return (
      Boolean(before?.isCapital && behind?.isCapital && before.suffix === '') &&
      headIsBody(sentence, at)
    )
  }
  if (token.isCapital) return !(at === 0 && NO_NAMES.has(token.low) && !PLACES.has(token.low))
  if (isWithin(token.low)) return true
  return (isTitle(token.low) || kindOfNoun(token.low) !== null) && token.low !== 'kişi'
}

/** “Hazine ve Maliye Bakanlığı”: one body with two names, not two bodies. */
function headIsBody(sentence: FinderSentence, at: number): boolean {
  for (const token of sentence.tokens.slice(at + 1, at + 5)) {
    if (!token.isCapital) return false
    if (kindOfNoun(token.low) === 'body' && token.low !== stemsOfNoun(token.low).at(-1)) return true
  }
  return false
}

export const spoken = (
  sentence: FinderSentence,
  from: number,
  to: number,
  kind: SpeakerKind,
  head?: Token,
): Speaker => {
  const start = sentence.tokens[from]?.start ?? 0
  const last = head ?? sentence.tokens[to]
  // “Bakanlığın” is printed whole: without its ending it would be no word.
  const isCut = last?.base.endsWith('ğ')
  const end = isCut
    ? (sentence.tokens[to]?.end ?? 0)
    : (last?.start ?? 0) + (last?.base.length ?? 0)
  return {
    text: sentence.raw.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    kind,
  }
}

const MASKS =
  /(?:ad[ıi]|isim|ismi|kimli[ğk]i|adını|ismini|kimliğini)\s(?:\p{L}+\s)?(?:açıklanma|verilme|paylaşma|açıklama|belirtilme|kullanılma|gizli|saklı|vermek|açıklamak)/u

const belongs = (sentence: FinderSentence, at: number, head: string): boolean => {
  const before = sentence.tokens[at - 1]
  if (!before || between(sentence, at).trim() !== '' || before.suffix !== '') return false
  return (
    /[ıiuü]$/u.test(head) &&
    /^\p{L}{3,}$/u.test(before.low) &&
    !/^(?:bir|bazı|için|sonra|önce|ise|ve|ile|göre|kadar|bile|olan|yapan)$|[ae]n$|[dt][ae]n?$|[ae]r[ae]k$|ıp$|n[ıiuü]n$/u.test(
      before.low,
    )
  )
}

/** The name or office that ends with a token, or null. The head has no ending of case; `bare` is what it is without one. */
export function phraseEndingAt(
  sentence: FinderSentence,
  to: number,
  known: Known,
  bare?: string,
): Speaker | null {
  const printed = sentence.tokens[to]
  if (!printed || (bare === undefined && printed.suffix !== '')) return null
  if (/^\p{Lu}$/u.test(printed.raw)) return null
  const head = bare === undefined ? printed : { ...printed, base: bare }
  let from = to
  while (from > Math.max(0, to - LONGEST) && joins(sentence, from - 1)) from -= 1
  while (from < to && /^(?:ve|ile)$/.test(sentence.tokens[from]?.low ?? '')) from += 1
  if (
    from === to &&
    head.isCapital &&
    (NO_NAMES.has(head.base) || PLACES.has(head.base)) &&
    !known.kinds.has(head.base)
  )
    return null
  const kind = kindOf(sentence, from, to, known, head)
  // “taraftar grubu”, “maden şirketi”: the word before an office that is somebody’s belongs to it.
  if (kind !== null && from === to && to > 0 && !head.isCapital && belongs(sentence, to, head.base))
    from -= 1
  if (kind === null) {
    const single = from === to && head.isCapital && (to > 0 || known.names.has(head.base))
    const isFirst =
      to === 0 &&
      known.names.has(head.base) &&
      /^\s*(?:,|ise )/u.test(sentence.view.slice(printed.end))
    if (!single || !(known.kinds.has(head.base) || isFirst)) return null
    return spoken(sentence, from, to, 'person', head)
  }
  const before = sentence.view.slice(
    Math.max(0, (sentence.tokens[from]?.start ?? 0) - 90),
    sentence.tokens[to]?.end,
  )
  if (kind !== 'body' && MASKS.test(before)) return masked(sentence, from, to, head)
  if (kind === 'masked') return masked(sentence, from, to, head)
  return spoken(sentence, from, to, kind, head)
}

/** What says that nobody is named belongs to the words of who speaks: “adının açıklanmasını istemeyen bir yetkili”. */
function masked(sentence: FinderSentence, at: number, to: number, head?: Token): Speaker {
  let from = at
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) {
    const token = sentence.tokens[back]
    if (!token || /[,;:”“]/.test(between(sentence, back + 1))) break
    if (/^(?:adının|adını|isminin|ismini|adı|kimliğinin|ismi)$/.test(token.low)) {
      from = back
      break
    }
  }
  return spoken(sentence, from, to, 'masked', head)
}

/** The name or office that begins with a token and goes on to the right, whatever the ending of its last word. */
export function phraseStartingAt(
  sentence: FinderSentence,
  from: number,
  known: Known,
): Speaker | null {
  let to = from
  const first = sentence.tokens[from]
  if (!first) return null
  if (/^(?:bir|iki|üç|bazı)$/.test(first.low)) return phraseStartingAt(sentence, from + 1, known)
  if (!first.isCapital && kindOfNoun(first.base) === null && !isTitle(first.low)) {
    // “olduğunu söyleyen eski mali işler müdürü Kaya”: a few words may stand before the name.
    const next = sentence.tokens
      .slice(from, from + 5)
      .findIndex(({ isCapital, base }) => isCapital || kindOfNoun(base) !== null)
    if (
      next <= 0 ||
      /[,;:”“]/.test(sentence.view.slice(first.start, sentence.tokens[from + next]?.start))
    )
      return null
    return phraseStartingAt(sentence, from + next, known)
  }
  while (to + 1 < Math.min(sentence.tokens.length, from + LONGEST) && joinsRight(sentence, to))
    to += 1
  while (
    to > from &&
    !sentence.tokens[to]?.isCapital &&
    kindOfNoun(sentence.tokens[to]?.base ?? '') === null
  )
    to -= 1
  const kind = kindOf(sentence, from, to, known) ?? (first.isCapital ? 'person' : null)
  return kind === null
    ? null
    : kind === 'masked'
      ? masked(sentence, from, to)
      : spoken(sentence, from, to, kind)
}

function joinsRight(sentence: FinderSentence, at: number): boolean {
  const [token, next] = [sentence.tokens[at], sentence.tokens[at + 1]]
  if (!token || !next) return false
  const gap = between(sentence, at + 1)
  if (gap.trim() !== '' && !(/^\.\s$/.test(gap) && ABBREVIATED.has(token.low))) return false
  if (token.suffix !== '')
    return GENITIVE.test(token.suffix) && (isTitle(next.low) || kindOfNoun(next.low) !== null)
  return next.isCapital || isTitle(next.base) || kindOfNoun(next.base) !== null
}
