import type { FoundNumber } from '../numbersWithUnits'
import { bare, type BareFinding, type Given, isFlat, type ReadSentence } from './Bare'

const KINDS = [
  /öldü|ölü(?!\p{L})|hayatını kaybet|hayatını kayb|can verdi|can kaybı|yaşamını yitir|killed|dead|died|deaths?|death toll/u,
  /yaralan|yaralı|injured|wounded|hurt/u,
  /kayıp(?!\p{L})|missing/u,
  /gözaltına al|gözaltı|tutuklan|arrested|detained/u,
] as const
const COUNTED =
  /^(?:kişi|insan|ölü|yaralı|vatandaş|çocuk|kadın|erkek|asker|polis|öğrenci|işçi|madenci|yolcu|turist|göçmen|sivil|hasta|köylü|gazeteci|mülteci|people|persons|dead|injured|children|women|men|soldiers|officers|students|pupils|workers|miners|passengers|tourists|migrants|civilians|patients|villagers|journalists|refugees|residents|hikers|climbers)$/u
/** Two children are no other number than twelve people. */
const ANYBODY = /^(?:kişi|insan|ölü|yaralı|vatandaş|people|persons|dead|injured)$/u
/** A number that grew is no second one; nor is one of another day, or of others. */
const CHANGED =
  /yüksel|çıktı|ulaş|arttı|artarak|önceki|daha önce|ilk açıklama|geçen yıl|yılında|rose|risen|increased|climbed|earlier|previous|last year|initially|mıştı[.\s]*$|mişti[.\s]*$|muştu[.\s]*$|müştü[.\s]*$|['’][dt][ae](?!\p{L})|diğer|daha|another|başka/u
/** Behind it stands a part of what was counted; “three of them” is one too. */
const PART = /bunlardan|bunların|aralarında|içlerinden|among them|including/u
const OF_THEM = /^[^,;.]{0,12} of (?:them|those)(?!\p{L})/u

/** How a sentence counts people: by what befell them, and where the number stands. */
function countsOf(
  sentence: ReadSentence,
): { kind: number; whom: string; value: number; start: number; end: number }[] {
  if (CHANGED.test(sentence.view)) return []
  const part = PART.exec(sentence.view)?.index ?? Infinity
  return sentence.numbers.flatMap(({ value, unit, start, end }) => {
    if (unit === null || !COUNTED.test(unit)) return []
    const behind = sentence.view.slice(start - sentence.start, end - sentence.start + 40)
    if (start - sentence.start > part || OF_THEM.test(behind)) return []
    const kind = KINDS.findIndex((pattern) => pattern.test(behind))
    return kind < 0 ? [] : [{ kind, whom: ANYBODY.test(unit) ? '' : unit, value, start, end }]
  })
}

/** Two values for the dead, the injured, the missing or the arrested, one of them nobody’s: at the later one. */
export function numberConflict(given: Given): BareFinding[] {
  const seen = new Map<string, { value: number; isFlat: boolean }>()
  return given.sentences.flatMap((sentence) => {
    if (sentence.field !== 'body') return []
    return countsOf(sentence).flatMap(({ kind, whom, value, start, end }) => {
      const key = `${kind} ${whom}`
      const before = seen.get(key)
      if (!before) {
        seen.set(key, { value, isFlat: isFlat(sentence) })
        return []
      }
      const differs = before.value !== value && (before.isFlat || isFlat(sentence))
      return differs ? [bare(given, 'numberConflict', { start, end })] : []
    })
  })
}

const WEIGHTY = /^(?:%|lira|dolar|avro|euro|tl|dollars|pounds|euros|[$€£₺])$/u

/** The first figure of people hurt, of money from 100,000 on or of a share in a sentence; none that is quoted. */
export const weightyNumber = (sentence: ReadSentence): FoundNumber | undefined => {
  const weighty = sentence.numbers.filter(({ unit, start, end, value }) => {
    const isMoney = unit !== null && WEIGHTY.test(unit)
    if (unit === null || (!isMoney && !COUNTED.test(unit))) return false
    const near = sentence.view.slice(start - sentence.start, end - sentence.start + 40)
    if (unit === '%') return true
    return isMoney ? value >= 1e5 : KINDS.slice(0, 3).some((pattern) => pattern.test(near))
  })
  // “Six children were among the 19 people killed”: of those who are counted the whole.
  const found = weighty.find(({ unit }) => unit !== null && ANYBODY.test(unit)) ?? weighty[0]
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
