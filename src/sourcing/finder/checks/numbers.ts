import type { FoundNumber } from '../numbersWithUnits'
import { bare, type BareFinding, type Given, isFlat, type ReadSentence } from './Bare'

const KINDS = [
  /öldü|ölü(?!\p{L})|hayatını kaybet|hayatını kayb|can verdi|can kaybı|yaşamını yitir|killed|dead|died|deaths?|death toll/u,
  /yaralan|yaralı|injured|wounded|hurt/u,
  /kayıp(?!\p{L})|missing/u,
  /gözaltına al|gözaltı|tutuklan|arrested|detained/u,
] as const
const COUNTED = /^(?:kişi|insan|people|persons|dead|ölü|yaralı|injured|vatandaş)$/u
/** A number that grew is no second one; nor is one of another day, or of others. */
const CHANGED =
  /yüksel|çıktı|ulaş|arttı|artarak|önceki|daha önce|ilk açıklama|geçen yıl|yılında|rose|risen|increased|climbed|earlier|previous|last year|initially|mıştı[.\s]*$|mişti[.\s]*$|muştu[.\s]*$|müştü[.\s]*$|['’][dt][ae](?!\p{L})|diğer|daha|another|başka/u
/** Behind it stands a part of what was counted; “three of them” is one too. */
const PART = /bunlardan|bunların|aralarında|içlerinden|among them|including/u
const OF_THEM = /^[^,;.]{0,12} of (?:them|those)(?!\p{L})/u

/** How a sentence counts people: by what befell them, and where the number stands. */
function countsOf(
  sentence: ReadSentence,
): { kind: number; value: number; start: number; end: number }[] {
  if (CHANGED.test(sentence.view)) return []
  const part = PART.exec(sentence.view)?.index ?? Infinity
  return sentence.numbers.flatMap(({ value, unit, start, end }) => {
    if (unit === null || !COUNTED.test(unit)) return []
    const behind = sentence.view.slice(start - sentence.start, end - sentence.start + 40)
    if (start - sentence.start > part || OF_THEM.test(behind)) return []
    const kind = KINDS.findIndex((pattern) => pattern.test(behind))
    return kind < 0 ? [] : [{ kind, value, start, end }]
  })
}

/** Two values for the dead, the injured, the missing or the arrested, one of them nobody’s: at the later one. */
export function numberConflict(given: Given): BareFinding[] {
  const seen = new Map<number, { value: number; isFlat: boolean }>()
  return given.sentences.flatMap((sentence) => {
    if (sentence.field !== 'body') return []
    return countsOf(sentence).flatMap(({ kind, value, start, end }) => {
      const before = seen.get(kind)
      if (!before) {
        seen.set(kind, { value, isFlat: isFlat(sentence) })
        return []
      }
      const differs = before.value !== value && (before.isFlat || isFlat(sentence))
      return differs ? [bare(given, 'numberConflict', { start, end })] : []
    })
  })
}

const WEIGHTY =
  /^(?:kişi|insan|people|dead|ölü|yaralı|injured|%|lira|dolar|avro|euro|tl|dollars|pounds|euros|[$€£₺])$/u

/** The first figure of people hurt, of money from 100,000 on or of a share in a sentence; none that is quoted. */
export const weightyNumber = (sentence: ReadSentence): FoundNumber | undefined => {
  const found = sentence.numbers.find(({ unit, start, end, value }) => {
    if (unit === null || !WEIGHTY.test(unit)) return false
    const isMoney = !COUNTED.test(unit)
    const near = sentence.view.slice(start - sentence.start, end - sentence.start + 40)
    if (unit === '%') return true
    return isMoney ? value >= 1e5 : KINDS.slice(0, 3).some((pattern) => pattern.test(near))
  })
  const isQuoted = sentence.quotations.some(
    ({ start, end }) => found && found.start >= start && found.end <= end,
  )
  return isQuoted ? undefined : found
}

/** A report before a figure does not go on in it. */
const SPEAKING: ReadonlySet<string> = new Set(['namedSpeaker', 'namedSource'])

/** A figure of people hurt, of money or a share in a sentence with no cue, and nobody who spoke just before goes on. At the number. */
export function numberUnsourced(given: Given): BareFinding[] {
  return given.sentences.flatMap((sentence) => {
    if (sentence.field !== 'body' || !isFlat(sentence)) return []
    const found = weightyNumber(sentence)
    if (!found) return []
    const before = given.sentences[sentence.at - 1]
    const isCarried =
      before?.node === sentence.node &&
      before.attributions.some(({ who, mode }) => who !== null && SPEAKING.has(mode))
    return isCarried ? [] : [bare(given, 'numberUnsourced', found)]
  })
}
