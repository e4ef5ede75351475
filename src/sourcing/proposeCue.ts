import type { CueClass } from './vocabulary'

type ProposedCue = { text: string; class: CueClass; start: number; end: number }

// Letter by letter, so that offsets hold: "İ" in lower case is two code units outside Turkish.
const lower = (text: string, language: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLocaleLowerCase(language)
    return small.length === letter.length ? small : letter
  }).join('')

/**
 * The cue ("duyurdu", "iddialara göre") that most likely says how one sentence is attributed, with its
 * UTF-16 offsets in the sentence, or null. A proposal, never a verdict: the reporter accepts, changes or
 * dismisses it. Precision comes first, so it stays silent where a sentence is attributed without a usual cue.
 */
export const proposeCue = (sentence: string, language: string): ProposedCue | null => {
  const locale = language.toLowerCase().startsWith('tr') ? 'tr' : 'en'
  const text = lower(sentence, locale)
  for (const { class: cueClass, pattern } of cueLexicon(language)) {
    const found = pattern.exec(text)
    if (!found) continue
    const start = found.index
    const end = start + found[0].length
    return { text: sentence.slice(start, end), class: cueClass, start, end }
  }
  return null
}

type CuePattern = { class: CueClass; pattern: RegExp }

// Endings a news sentence closes with: -dı, -mıştı, -ıyor, -ır, each also in the plural.
const PAST = '[dt][ıiuü](?:l[ae]r)?|m[ıiuü]şt[ıiuü]|[ıiuü]yor(?:l[ae]r)?'

// A clause turned into a noun ("geldiğini", "yapacağı", "gelmesini") or a closing quotation, with room for
// two words ("geldiğini de açıkça belirtti"). Without it "parayı aktardı" (transferred) would be a cue.
const CLAUSE =
  '(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca[ğk][ıiuü]|[ae]ceğ[iü]|[dt]ıkların[ıa]|[dt]iklerin[ie]|[dt]ukların[ıa]|[dt]üklerin[ie])(?:n[ıiuüaei]?)?[”"’»]?'
const AFTER_CLAUSE = `(?<=(?:${CLAUSE}|[”"»],?) (?:\\p{L}+ ){0,2})`
const END = '(?=[\\s.!?…”"»)]*$)'
const WORD_START = '(?<!\\p{L})'

const closing = (verbs: string, ending = PAST) =>
  new RegExp(`${WORD_START}${AFTER_CLAUSE}(?:${verbs})(?:${ending})${END}`, 'u')
const anywhere = (words: string) => new RegExp(`${WORD_START}(?:${words})(?!\\p{L})`, 'u')

const DOCUMENTS =
  'plan|rapor|belge|iddianame|tutanak|karar|mektup|mektub|anlaşma|protokol|sözleşme|tasarı|kanun|bildiri|haber|araştırma|anket|veri|fezleke'

// Matched against lower case. A closing verb says more about the sentence than a phrase before it.
const TURKISH: CuePattern[] = [
  {
    class: 'opinionPassive',
    pattern: closing('yorumu yapıl|yorumları yapıl|değerlendirmesi yapıl|şeklinde yorumlan'),
  },
  {
    class: 'reportingPassive',
    pattern: closing(
      'belirtil|ifade edil|iddia edil|öne sürül|ileri sürül|bildiril|öğrenil|kaydedil|aktarıl|açıklan|duyurul|dile getiril|vurgulan|söylen',
    ),
  },
  {
    class: 'reportingActive',
    pattern: closing(
      'duyur|bildir|aktar|belirt|açıkla|söyle|yaz|savun|yalanla|iddia et|ifade et|öne sür|ileri sür|kaydet|dile getir|vurgula|anlat',
    ),
  },
  { class: 'factive', pattern: closing('itiraf et|ifşa et') },
  {
    class: 'factive',
    pattern: new RegExp(
      `${WORD_START}(?:ortaya çık|gün yüzüne çık|ifşa ol|ifşa edil)(?:${PAST})${END}`,
      'u',
    ),
  },
  {
    class: 'reportingActive',
    pattern: new RegExp(`(?<=[”"»],? (?:\\p{L}+ ){0,3})dedi${END}`, 'u'),
  },
  {
    class: 'hedgePhrase',
    pattern: anywhere(
      'iddialara göre|iddiaya göre|iddiasına göre|söylentilere göre|öne sürülenlere göre|kaynaklara göre|sözde',
    ),
  },
  { class: 'documentPhrase', pattern: anywhere(`(?:${DOCUMENTS})\\p{L}{0,8} göre`) },
  {
    class: 'participial',
    pattern: new RegExp(
      `(?<=${CLAUSE} )(?:söylenen|iddia edilen|öne sürülen|ileri sürülen|belirtilen|bildirilen|öğrenilen)(?!\\p{L})`,
      'u',
    ),
  },
]

const ENGLISH: CuePattern[] = [
  {
    class: 'hedgePhrase',
    pattern: anywhere('allegedly|reportedly|purportedly|according to claims'),
  },
  {
    class: 'reportingPassive',
    pattern: anywhere(
      '(?:it|they) (?:was|is|were) (?:reported|claimed|alleged|said|stated)|(?:is|are|was|were) (?:reported|alleged|claimed|said) to',
    ),
  },
  {
    class: 'factive',
    pattern: anywhere(
      'it emerged that|it was revealed that|was exposed|admitted that|has come to light',
    ),
  },
  {
    class: 'documentPhrase',
    pattern: anywhere(
      'according to (?:the|a|its|his|her|their) (?:\\p{L}+ )?(?:plan|report|document|indictment|letter|agreement|study|survey|data)',
    ),
  },
  {
    class: 'reportingActive',
    pattern: anywhere(
      '(?:said|announced|reported|claimed|stated|argued|denied|wrote|told reporters) that',
    ),
  },
  {
    class: 'reportingActive',
    pattern: new RegExp('(?<=[”"»],? (?:\\p{L}+ ){0,3})(?:said|says)(?!\\p{L})', 'u'),
  },
  { class: 'participial', pattern: anywhere('(?:said|alleged|reported|claimed) to (?:be|have)') },
]

const LEXICON: Record<string, CuePattern[]> = { tr: TURKISH, en: ENGLISH }

/**
 * The cue patterns of a BCP 47 language, in order of precedence, for text in lower case; a language
 * without a lexicon has none. Patterns ask for the shape of a report (a clause made a noun, a quotation), not only for a word.
 */
const cueLexicon = (language: string): readonly CuePattern[] =>
  LEXICON[language.toLowerCase().split('-')[0] ?? ''] ?? []
