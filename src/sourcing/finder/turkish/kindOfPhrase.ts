import type { Known } from '../Known'
import type { FinderSentence, SpeakerKind, Token } from '../types'
import { isCompany, isTitle, kindOfNoun, stemsOfNoun } from './nouns'

/** Offices that a company may have too: “fabrikanın sahibi Renkli Boya”. */
const OWNER = /^(?:sahib|ortağ|işletmeci|kurucu ort)/u

const FIRM =
  /^(?:şirketi|firması|kuruluşu|bankası|kulübü|sendikası|vakfı|markası|zinciri|holdingi)$/u

/** What a phrase that ends with a token is, its words from `from` on; null where it is nobody that speaks. */
export function kindOf(
  sentence: FinderSentence,
  from: number,
  to: number,
  known: Known,
  given?: Token,
): SpeakerKind | null {
  const tokens = sentence.tokens.slice(from, to + 1)
  const head = given ?? tokens.at(-1)
  if (!head) return null
  const noun = kindOfNoun(head.base)
  const before = sentence.tokens[from - 1]
  if (noun === 'masked') return 'masked'
  if (
    noun === 'person' &&
    tokens.every(({ isCapital }) => !isCapital) &&
    /^(?:bir|iki|üç|bazı|çok|birkaç)$/.test(before?.low ?? '')
  )
    return 'masked'
  if (
    noun !== null &&
    !(
      head.isCapital &&
      tokens.length > 1 &&
      noun === 'person' &&
      head.base === stemsOfNoun(head.base)[0] &&
      isTitle(tokens[0]?.low ?? '')
    )
  ) {
    return known.kinds.get(head.base) ?? noun
  }
  const capitals = tokens.filter(({ isCapital }) => isCapital)
  if (!head.isCapital) return null
  if (
    capitals.length > 1 &&
    isCompany(head.base) &&
    !tokens.some(({ low }) => isTitle(low) && !OWNER.test(low))
  )
    return 'body'
  // “Güvenlik şirketi Kale Koruma”, never “şirketin müdürü Ali Koç”.
  const isFirm = tokens.some(({ low, isCapital }, at) => (at === 0 || !isCapital) && FIRM.test(low))
  if (isFirm && !tokens.some(({ low }) => isTitle(low))) return 'body'
  const heard = known.kinds.get(head.base)
  if (heard) return heard
  const outlet = tokens.some(({ low }) =>
    /^(?:ajansı|gazetesi|televizyonu|dergisi|kanalı|sitesi|partisi|derneği|merkezli|radyosu)$/.test(
      low,
    ),
  )
  if (outlet) return 'body'
  if (capitals.length > 1) {
    const body = capitals
      .slice(0, -1)
      .some(({ low }) => kindOfNoun(low) === 'body' && !/^(?:polis|grup)$/.test(low))
    return body && !tokens.some(({ low }) => isTitle(low)) ? 'body' : 'person'
  }
  if (/^\p{Lu}{2,6}$/u.test(head.raw.slice(0, head.base.length))) return 'body'
  if (tokens.length > 1 && tokens.some(({ low }) => isTitle(low))) return 'person'
  return null
}
