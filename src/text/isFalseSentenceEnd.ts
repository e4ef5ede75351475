import { fold } from './fold'

// Abbreviations common in news copy, folded; our own list, to be added to. Left out on purpose: those
// that are also words which may end a sentence (kim, tur, der, al, as).
const turkish = new Set(
  (
    'dr prof doc yrd ogr gor ars uzm op av sn st hst vet muh mim ecz gen org orgen korg tumg tugg ' +
    'alb yb bnb yzb utgm tgm ustgm ortg bsk vb vs vd bkz krs orn yy mad mah cad sok blv apt ' +
    'no nu tel ltd sti san tic ing'
  ).split(' '),
)
const english = new Set(
  (
    'mr mrs ms dr prof sr jr st gen col capt lt sgt gov sen rep rev hon vs eg ie no inc ltd co corp ' +
    'jan feb aug sept oct nov dec'
  ).split(' '),
)

// The last word before a full stop, which closing quotes and brackets may follow.
const LAST_WORD = /(?<![\p{L}\p{N}.])(?<word>[\p{L}\p{N}.]{1,40})\.[\p{Pe}\p{Pf}"'’]*\s*$/u
const INITIALS = /^\p{Lu}(?:\.\p{Lu}\p{Ll}?)*$/u
const ROMAN = /^[IVXLC]+$/
// Four digits are a year at the end of a sentence, up to three an ordinal: "9. madde", "12. Cumhurbaşkanı".
const ORDINAL = /^\d{1,3}$/

/**
 * Whether the full stop at the end of `text` belongs to an abbreviation ("Dr.", "vb."), to initials
 * ("T.C.", "M.") or, outside English, to an ordinal ("9.", "II.") and so does not end the sentence. A
 * sentence that truly ends with one of these is joined to the next: a span too long shows, one cut in two misleads.
 */
export const isFalseSentenceEnd = (text: string, language: string): boolean => {
  const word = LAST_WORD.exec(text.slice(-60))?.groups?.word
  if (!word) return false
  const main = language.toLowerCase().split('-')[0] ?? ''
  if (INITIALS.test(word)) return true
  if (main === 'en') return english.has(fold(word).replaceAll(' ', ''))
  if (ROMAN.test(word) || ORDINAL.test(word)) return true
  return turkish.has(fold(word))
}
