import type { Cue } from '../CueRow'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence } from '../types'
import { ABBREVIATED } from './phrases'
import { ACCUSATIVE, DATIVE, NOMINATIVE, WISHED } from './endings'

/** Words that may stand between a clause and its verb: “geldiğini de açıkça belirtti”. */
const NEAR = 6
const CLAIM = /^(?:iddia|suçlama|itham|söylenti|haber|isnad|isnat|dedikodu|spekülasyon)/u
const TOLD =
  /^(?:detay|ayrıntı|bilgi|görüntü|gerçe|kayıt|kayd|belge|skandal|hesa[bp]|plan|yazışma|mesaj|ilişki|isim|sır)/u
const BY = /m[ae]kl[ae]$|^(?:konusunda|hususunda)$/u
const PHRASE =
  /(?:bulun|yap|ver|kullan|paylaş|getir|al|ekle|savun|düş|aktar|sırala|yönelt|sür|ilet|yinele|tekrarla)\p{L}*$/u
const isPhraseOf = (words: string): boolean => words.includes(' ') && PHRASE.test(words)
/** What is answered, or not: “sorularını yanıtsız bıraktı”, never “golünü”. */
const QUESTION =
  /^(?:soru|çağrı|arama|mesaj|tale[bp]|telefon|başvuru|iddia|eleştiri|suçlama|elektronik|e-posta|mail)/u
export const isQuestion = (word: string): boolean => QUESTION.test(word)
/** What does not answer is no speaker: “tedaviye yanıt vermedi”. */
const TREATED =
  /^(?:tedavi|ila[cç]|gol|ata[kğ]|hamle|antibiyoti|uyaran|kemoterapi|müdahale|aşı|ışı[kğ]|baskı)/u
const WHICH = /^(?:yönünde|yönündeki|şeklinde|şeklindeki|dair|ilişkin|diye)$/u

/** A quotation that ends at `close` is somebody's words, not the name of a film: four words of it, or a clause. */
function isSpoken(sentence: FinderSentence, close: number): boolean {
  const open = sentence.view.lastIndexOf('“', close)
  const words = sentence.raw
    .slice(open < 0 ? 0 : open + 1, close)
    .trim()
    .split(/\s+/)
  const last = (words.at(-1) ?? '').toLocaleLowerCase('tr').replace(/[.,!?…]{1,3}$/u, '')
  return (
    words.length >= 4 ||
    /[.,!?…]$/u.test(words.at(-1) ?? '') ||
    [ACCUSATIVE, NOMINATIVE, DATIVE, WISHED].some((ending) => ending.test(last))
  )
}

/** Whether a word of the given shape, or a quotation, stands before a cue in its clause. */
function stands(
  sentence: FinderSentence,
  cue: Cue,
  isIt: (word: string) => boolean,
  near = NEAR,
): 'word' | 'quotation' | null {
  const last = tokenBefore(sentence, cue.start)
  // “‘Sürecek’ ifadesini kullandı”: such words make speech of any quotation.
  const isStrong = cue.needs === 'quotation' || isPhraseOf(sentence.view.slice(cue.start, cue.end))
  let right = cue.start
  // The words of a name are not counted: “… erteleneceğini Kulüp Başkanı Oya Tezcan duyurdu”.
  let left = near
  for (let at = last; at >= -1 && left >= 0; at -= 1) {
    const token = sentence.tokens[at]
    if (!token?.isCapital) left -= 1
    const printed = sentence.view.slice(token?.end ?? 0, right)
    // “Prof. Dr. Can Öz”: the full stop of a title ends nothing.
    const gap = token && ABBREVIATED.has(token.low) ? printed.replace(/^\./u, ' ') : printed
    const close = gap.lastIndexOf('”')
    if (close >= 0 && last - at <= 4) {
      const isNext = isStrong && gap.slice(close + 1).trim().length < 2 && at === last
      const spoken = isNext || isSpoken(sentence, (token?.end ?? 0) + close)
      return spoken && !/[.;:!?…]/u.test(gap.slice(close)) ? 'quotation' : null
    }
    if (!token || /[.;:!?…”]/u.test(gap)) return null
    if (isIt(token.low)) return 'word'
    right = token.start
  }
  return null
}

const opensAfter = (sentence: FinderSentence, cue: Cue): boolean =>
  cue.class === 'reportingActive' &&
  /^(?: ki)? ?: ?\S/u.test(sentence.view.slice(cue.end, cue.end + 7))

const accusing = (word: string): boolean =>
  CLAIM.test(word) || ACCUSATIVE.test(word) || WISHED.test(word) || BY.test(word)

/** Whether a cue's words report where they stand: “geldiğini aktardı” does, “parayı aktardı” does not. */
export function acceptsTurkish(sentence: FinderSentence, cue: Cue): boolean {
  const isHeadline = sentence.field !== 'body'
  const words = sentence.view.slice(cue.start, cue.end)
  const behind = sentence.view.slice(cue.end, cue.end + 40)
  if (/^iddia/.test(words) && cue.class === 'hedgePhrase' && /^(?:iddiası|iddiaları)/.test(words)) {
    if (
      /^ (?:\p{L}+ ){0,1}(?:reddet|yalanla|ortaya at|kabul|doğrula|bulun|inkar|inkâr|dile getir|araştır|soruştur|incele|sor|gerçe[kğ]|asılsız|doğru ol)/u.test(
        behind,
      )
    )
      return false
    return (
      (isHeadline && /^\s?(?:$|[:,“"?!.])/u.test(behind)) ||
      stands(sentence, cue, (word) => NOMINATIVE.test(word) || WHICH.test(word), 1) !== null
    )
  }
  if (
    /^(?:yönündeki|şeklindeki|dair|ilişkin|yönünde)/.test(words) &&
    /^ (?:\p{L}+ ){0,2}(?:reddet|yalanla|kabul et|doğrula|inkar|inkâr)/u.test(behind)
  )
    return false
  if (cue.needs === 'nothing') {
    const before = sentence.tokens[tokenBefore(sentence, cue.start)]?.low ?? ''
    if (cue.stance === 'declines' && TREATED.test(before)) return false
    return !/^ (?:gibi|kadar|diye)(?!\p{L})/u.test(behind)
  }
  if (cue.needs === 'question') return stands(sentence, cue, isQuestion) !== null
  if (opensAfter(sentence, cue)) return true
  if (cue.needs === 'quotation') {
    if (
      /^(?:dedi|demişti|diyor)/.test(words) &&
      !/(?:^|\s)(?:ne|kim|hayır|evet|dur) $/u.test(sentence.view.slice(0, cue.start))
    ) {
      return /[”_,'] ?(?:[\p{L}\p{N}]+ ){0,5}$/u.test(
        sentence.view.slice(Math.max(0, cue.start - 90), cue.start),
      )
    }
    return stands(sentence, cue, () => false, 5) === 'quotation'
  }
  if (cue.needs === 'claim') return stands(sentence, cue, accusing, 4) !== null
  if (cue.needs === 'finding') {
    return (
      (isHeadline && /^\s?(?:$|[:,“"?!.])/u.test(behind)) ||
      stands(sentence, cue, (word) => NOMINATIVE.test(word) || TOLD.test(word), 4) === 'word'
    )
  }
  if (cue.needs === 'dativeClause') {
    if (/^ist/.test(words))
      return (
        stands(sentence, cue, (word) => /m[ae](?:s[ıi]|l[ae]r[ıi])n[ıi]$/u.test(word), 0) === 'word'
      )
    return (
      stands(
        sentence,
        cue,
        (word) => DATIVE.test(word) || /m[ae](?:s[ıi]|l[ae]r[ıi])n[ae]$/u.test(word),
      ) !== null
    )
  }
  if (cue.needs === 'bareClause') {
    const near = cue.class === 'participial' || isPhraseOf(words) ? 1 : NEAR
    return (
      stands(
        sentence,
        cue,
        (word) =>
          NOMINATIVE.test(word) ||
          WISHED.test(word) ||
          (words.startsWith('vurgu') && DATIVE.test(word)),
        near,
      ) !== null || stands(sentence, cue, (word) => WHICH.test(word), 0) !== null
    )
  }
  return stands(sentence, cue, (word) => ACCUSATIVE.test(word) || /^görüşünü$/.test(word)) !== null
}
