import { participleOf } from './accusedBy'
import type { FinderSentence } from '../types'
import { bare, type BareFinding, type Given, isHedged, type ReadSentence } from './Bare'

/** Words that call somebody a criminal, and verbs that tell a crime as done. */
const ACCUSING: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /(?<!\p{L})(?:zimmetçi|hırsız|katil|dolandırıcı|rüşvetçi|darbeci|terörist|vatan haini|hain|tecavüzcü|tacizci|sahtekâr|sahtekar|sahteci|kaçakçı|tetikçi|çeteci|mafya babası|çete lideri|uyuşturucu taciri|casus|tefeci|gaspçı|pedofil|soyguncu|yolsuz|yağmacı|sapık|cani|kalpazan)(?:lar|ler)?(?:s?[ıiuü])?(?!\p{L})|(?:zimmetine (?:para )?geçir|rüşvet (?:al|ver|dağıt|topla)|cinayet işle|tecavüz et|gasp et|dolandır|yolsuzluk yap|kara para akla|vurgun yap|ihaleye fesat karıştır|sahtecilik yap|kaçakçılık yap|haraç kes)(?:[dt][ıiuü]|mışt?ı?|miş(?:ti)?|muş(?:tu)?)(?!\p{L})/u,
  en: /(?<!\p{L})(?:fraudster|killer|murderer|thief|rapist|terrorist|swindler|crook|traitor|spy|conman|con man|embezzler|kidnapper|trafficker|abuser|predator|paedophile|pedophile|gangster|mobster|smuggler|arsonist|war criminal|corrupt)s?(?!\p{L})|(?<!\p{L})(?:embezzled|stole|defrauded|took bribes|accepted bribes|bribed|laundered|murdered|raped|swindled|extorted|blackmailed|trafficked|plundered|looted)(?!\p{L})/u,
}
/** Crimes by their names: beside somebody’s, with nobody who says so, they accuse. */
const CRIMES: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /(?<!\p{L})(?:darbe|zimmet|rüşvet|dolandırıcılı|cinayet|taciz|tecavüz|istismar|yolsuzlu|kaçakçılı|vatana ihanet|casuslu|terör|kara para|sahtecili|hırsızlı|gasp|uyuşturucu|şantaj|irtikap|ihaleye fesat)\p{L}{0,12}/u,
  en: /(?<!\p{L})(?:coup|fraud|bribes?|bribery|murder|embezzle\p{L}+|rape|corruption|laundering|treason|spying|espionage|smuggling|trafficking|extortion|blackmail|abuse|stole|theft|kickbacks)(?!\p{L})/u,
}
/** Somebody whose office it is says so, or decides it. */
const PROCEEDING: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /gözaltı|tutuk|soruşturma|dava|yargıla|iddianame|mahkeme|savcı|adliye|emniyet|polis|operasyon|beraat|davacı|avukat/u,
  en: /(?<!\p{L})(?:arrest|charge|trial|court|prosecut|investigat|indict|police|detain|custody|lawsuit|acquit|suspect)/u,
}
/** A court has said so. */
const SETTLED: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /(?:mahk[uû]m|hüküm giy|suçlu bulun|cezasına çarptır|hapis cezası|müebbet|ceza aldı|beraat|hükümlü|kesinleş)/u,
  en: /(?:convicted|found guilty|sentenced|jailed for|pleaded guilty|admitted|acquitted|cleared of|serving)/u,
}
/** A crime that is somebody's affair: “bribery scandal engulfing X”, “rüşvet skandalının merkezindeki X”. */
const AFFAIR: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /(?<!\p{L})(?:zimmet|rüşvet|dolandırıcılık|yolsuzluk|kaçakçılık|casusluk|kara para|sahtecilik|hırsızlık|şantaj|taciz|vurgun|irtikap|haraç|uyuşturucu|fuhuş) (?:skandal|çark|ağı|şebeke|çete|olay|iddia|vurgun)\p{L}{0,12} (?:merkez|odağ|ortas|baş|kilit|karış|bulaş|içinde)\p{L}{0,12}/u,
  en: /(?<!\p{L})(?:fraud|bribery|corruption|embezzlement|laundering|spying|espionage|smuggling|trafficking|extortion|blackmail|abuse|kickbacks?|theft|cheating|doping|vote-rigging) (?:scandal|affair|racket|scheme|ring|plot|saga)(?!\p{L})/u,
}
/** “Dolandırıcıları yakalayan polis Ali Koç”: many in the accusative are not the one whose name stands beside them. */
const OF_OTHERS = /(?:[cç][ıiuü]|sız|il|ist)l[ae]r[ıi]$/u
const NEAR = 45
const LONGEST_NAME = 3

/** The first word of a sentence that accuses somebody or names a crime, outside quotation marks; null where none does. `language` is a BCP 47 tag. */
export function accusingWordIn({ view, raw }: FinderSentence, language: string): string | null {
  const tag = language.toLowerCase().startsWith('tr') ? 'tr' : 'en'
  const found = ACCUSING[tag].exec(view) ?? CRIMES[tag].exec(view)
  return found && raw.slice(found.index, found.index + found[0].length)
}

/** Two capitals in a row beside the words. */
function isBesideName(sentence: ReadSentence, start: number, end: number): boolean {
  const near = sentence.tokens.filter(
    (token) => token.end > start - NEAR && token.start < end + NEAR,
  )
  return near.some((token, at) => {
    const next = near[at + 1]
    if (!token.isCapital || !next?.isCapital) return false
    return sentence.view.slice(token.end, next.start).trim() === ''
  })
}

/** A crime as somebody's affair, beside the name of a person whom the story knows. */
function affairOf(given: Given, sentence: ReadSentence): boolean {
  const found = AFFAIR[given.language].exec(sentence.view)
  if (!found || PROCEEDING[given.language].test(sentence.view)) return false
  const [start, end] = [found.index, found.index + found[0].length]
  // “… merkezindeki Toprak” says whose; “… merkezindeki dosyayı açıklayan Toprak” does not.
  const isBefore = given.language === 'tr' && /(?:ki|[ae]n)$/u.test(found[0])
  const near = isBefore
    ? sentence.tokens.filter((token) => token.start >= end).slice(0, LONGEST_NAME)
    : sentence.tokens.filter((token) => token.end > start - NEAR && token.start < end + NEAR)
  const other = near.findIndex(({ isCapital }) => !isCapital)
  return near
    .slice(0, isBefore && other >= 0 ? other : near.length)
    .some(({ isCapital, base }) => isCapital && given.persons.has(base))
}

/**
 * An accusing word in the headline, or beside a person’s name, in a sentence where nobody says it and no court has: a block. So is a crime beside a name
 * that a hedge without anybody carries. What stands in a
 * quotation is its speaker’s.
 */
export function accusations(given: Given): BareFinding[] {
  return given.sentences.flatMap((sentence) => {
    if (SETTLED[given.language].test(sentence.view)) return []
    const isFlat = sentence.attributions.length === 0
    if (!isFlat && (!isHedged(sentence) || PROCEEDING[given.language].test(sentence.view)))
      return []
    const isDenied = sentence.attributions.some(({ stance }) => stance !== 'asserts')
    if (isDenied || (!isFlat && sentence.field !== 'body')) return []
    if (isFlat && sentence.field === 'body') {
      if (participleOf(given, sentence) || affairOf(given, sentence))
        return [bare(given, 'unsourcedAccusation', sentence, 'block')]
    }
    const words = ACCUSING[given.language].exec(sentence.view)
    const found = words ?? (isFlat ? null : CRIMES[given.language].exec(sentence.view))
    if (!found) return []
    const isHeadline = sentence.field !== 'body'
    if (!isHeadline && OF_OTHERS.test(found[0])) return []
    const [start, end] = [found.index, found.index + found[0].length]
    if (!isHeadline && !isBesideName(sentence, start, end)) return []
    if (isHeadline && /\?/.test(sentence.raw)) return []
    return [bare(given, 'unsourcedAccusation', sentence, 'block')]
  })
}
