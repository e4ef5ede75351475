import type { Place } from './finder/types'

/** UTF-16 code units; what is longer is cut, and shortened by hand. */
const LONGEST_CLAIM = 240
/** Of a longer sentence only its beginning is read: each of its cues asks for a claim. */
const LONGEST_SENTENCE = 2_000

type Sentence = {
  /** The sentence. */
  raw: string
  /** BCP 47; Turkish and English have rules. */
  language: string
  /** Who says it and by which words, and what belongs to another speaker: none of it is claimed. Offsets in `raw`. */
  without: readonly Place[]
  /** What is quoted word for word by this cue, marks included; null where nothing is. Offsets in `raw`. */
  quoted: Place | null
}

/**
 * What a sentence claims, as the words of a register: the quoted words where the cue quotes; else the sentence without who says it and how, with one capital and no
 * sign at its ends. A Turkish clause that was made a noun is a sentence again where it has no subject of its own (“kapandığını”: “kapandı”), else the noun
 * phrase it is (“yolun kapandığını”: “yolun kapandığı”), since which genitive is the subject would have to be guessed. A proposal, at most 240 code units; linear.
 */
export function claimWords({ raw, language, without, quoted }: Sentence): string {
  const isTurkish = language.startsWith('tr')
  const said = quoted
    ? raw.slice(quoted.start, Math.min(quoted.end, quoted.start + LONGEST_SENTENCE))
    : left(raw.slice(0, LONGEST_SENTENCE), without, isTurkish)
  const plain = trimmed(said.replace(/\s+/g, ' ').replace(/ (?=[,.;:])/g, ''))
  const isWhole = quoted !== null || without.length === 0
  const claim = isWhole
    ? plain
    : isTurkish
      ? asSentence(trimmed(afterLeads(plain)))
      : afterThat(plain)
  const words = trimmed(claim) || plain
  const [first = ''] = words
  const capital = first.toLocaleUpperCase(isTurkish ? 'tr' : 'en')
  return (capital + words.slice(first.length)).slice(0, LONGEST_CLAIM)
}

const ENDING = /['’]\p{L}+/uy
const LETTERS = /\p{L}+/uy

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function left(sentence: string, places: readonly Place[], isTurkish: boolean): string {
  let words = ''
  let from = 0
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    // “Planı” stands inside of “planına göre”.
    if (start > from) words += `${sentence.slice(from, start)} `
    // The ending of a name goes with it: “APA’nın”, and in Turkish that of any word: “rapor-da”.
    const word = isTurkish ? endOf(LETTERS, sentence, end) : end
    from = Math.max(from, endOf(ENDING, sentence, word))
  }
  return words + sentence.slice(from)
}

/** What leads a Turkish sentence on to what is said, once who says it is gone; the longer before the shorter. */
const LEADS = [
  ...['ise', 'da', 'de', 'ayrıca', 'konuya ilişkin', 'konuyla ilgili', 'edinilen', 'elde edilen'],
  ...['alınan', 'ulaşılan', 'yapılan', 'yaptığı', 'açıklamada', 'açıklamasında', 'konuşmasında'],
  ...['paylaşımında', 'basın toplantısında', 'demeçte', 'röportajda', 'dün', 'bugün', 'bir'],
  ...['yazılı', 'verdiği'],
].toSorted((one, other) => other.length - one.length)
/** These begin a claim as well (“bir köprü”): they go only before one that does not. */
const MAY_BEGIN: ReadonlySet<string> = new Set(['dün', 'bugün', 'bir', 'yazılı', 'verdiği'])
const MOST_LEADS = 6
const LONGEST_LEAD = 24

const isWord = (rest: string, word: string): boolean =>
  rest.startsWith(word) && !/\p{L}/u.test(rest.charAt(word.length))

function afterLeads(claim: string): string {
  let [at, kept] = [0, 0]
  for (let count = 0; count < MOST_LEADS; count += 1) {
    while (at < claim.length && SIGN.test(claim[at] ?? '')) at += 1
    const rest = claim.slice(at, at + LONGEST_LEAD).toLocaleLowerCase('tr')
    const lead = LEADS.find((one) => isWord(rest, one))
    if (lead === undefined) break
    at += lead.length
    if (!MAY_BEGIN.has(lead)) kept = at
  }
  return claim.slice(kept)
}

/** Behind the verb English leads on by “that”, and soon: “in a statement that …”. */
const SOON = 60

function afterThat(claim: string): string {
  if (/^that\s/i.test(claim)) return claim.slice('that '.length)
  const at = claim.slice(0, SOON).indexOf(' that ')
  const leads = /^(?:at|by|during|in|on|the|to|who)\s/i.test(claim)
  return at >= 0 && leads ? claim.slice(at + ' that '.length) : claim
}

/** Somebody or something with a noun of its own: “yolun”, “Akçalı’nın”. “İçin” and “bütün” look like it, and cost a verb. */
const GENITIVE = /\p{L}{2}[ıiuü]n(?=[\s,])/u
/** Nouns that no verb stands for: “hukuka aykırı olduğu” is not “hukuka aykırı oldu”. */
const NO_VERB = /(?:olduğu|olacağı|gerektiği|oldukları|gerekeceği)(?!\p{L})/u
/** “kapandığını”, “edeceğine”, “gördüklerini”, “etmesini” without the ending that the verb of saying asks for. */
const NOUNS = /(?<=\p{L})(ğ[ıiuü]|kl[ae]r[ıi]|m[ae]s[ıi]|m[ae]l[ae]r[ıi])n[ıiuüae](?!\p{L})/gu
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})([dt][ıiuü])ğ[ıiuü](?!\p{L})/gu, '$1'],
  [/(?<=\p{L})([dt][ıiuü])k(l[ae]r)[ıi](?!\p{L})/gu, '$1$2'],
  [/(?<=\p{L})(aca|ece)ğ[ıi](?!\p{L})/gu, '$1k'],
  [/(?<=\p{L})((?:aca|ece)kl[ae]r)[ıi](?!\p{L})/gu, '$1'],
]

function asSentence(claim: string): string {
  // “iddiaları yalanladı” leaves what is denied.
  if (/^\p{L}{2,60}l[ae]r[ıi]$/u.test(claim)) return claim.slice(0, -1)
  const noun = claim.replace(NOUNS, '$1')
  if (GENITIVE.test(noun) || NO_VERB.test(noun)) return noun
  return VERBS.reduce((words, [clause, plain]) => words.replace(clause, plain), noun)
}

const SIGN = /[\s,.;:…“”"'’‘«»„-]/u

/** Without the signs at both ends; by hand, since a pattern over them from every place would not be linear. */
function trimmed(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && SIGN.test(words[from] ?? '')) from += 1
  while (to > from && SIGN.test(words[to - 1] ?? '')) to -= 1
  return words.slice(from, to)
}
