import type { Known } from '../Known'
import type { FinderSentence, Speaker } from '../types'
import { tokenBefore } from '../tokenBefore'
import { documentKind, kindOfNoun } from './nouns'
import { between, phraseEndingAt, spoken } from './phrases'

const DATIVE = /^(?<word>\p{L}{2,30}?)(?:n[ae]|y[ae]|[ae])$/u
/** A sentence of the longest kind has so many words between where it is written and its verb. */
const FAR = 60
const hard = (word: string): string => word.replace(/ğ$/, 'k').replace(/b$/, 'p').replace(/d$/, 't')

/** A noun in lower case without the ending of a case, by the pattern of that case; every reading of it. */
function without(word: string, endings: readonly RegExp[]): string[] {
  return endings.flatMap((ending) => {
    const bare = word.replace(ending, '')
    return bare === word || bare.length < 2 ? [] : [bare, hard(bare)]
  })
}
const GENITIVE = [/n[ıiuü]n$/u, /[ıiuü]n$/u]
const ABLATIVE = [/n[dt][ae]n$/u, /[dt][ae]n$/u]
const TO = [/n[ae]$/u, /y[ae]$/u, /[ae]$/u]
const IN = [/n[dt][ae](?:ki)?$/u, /[dt][ae](?:ki)?$/u]

export const withoutDative = (word: string): string[] =>
  DATIVE.test(word) ? without(word, TO) : []
export const withoutLocative = (word: string): string[] => without(word, IN)

const asPrinted = (printed: string, bare: string): string => printed.slice(0, bare.length)

/** Whose a document or a statement is, by the words before it: “Valilikten yapılan”, “Bakanlığın”, “Anadolu Ajansı”. */
export function ownerOf(
  sentence: FinderSentence,
  noun: number,
  known: Known,
): (Speaker & { at: number }) | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 9); at -= 1) {
    const token = sentence.tokens[at]
    if (!token || /[;:”“.!?]/u.test(between(sentence, at + 1).replace(/^\.\s$/, ''))) return null
    if (between(sentence, at + 1).includes(',')) return null
    if (/^(?:tarafından)$/.test(token.low)) {
      const agent = phraseEndingAt(sentence, at - 1, known)
      // “Lokma Yemek tarafından yapılan açıklamada”: who has statements made and no title is a body.
      const isBody =
        agent !== null &&
        isUntitled(agent, known) &&
        /^(?:yapılan|yayımlanan|yayınlanan|paylaşılan)$/.test(sentence.tokens[at + 1]?.low ?? '')
      return agent && { ...agent, ...(isBody ? { kind: 'body' as const } : {}), at: at - 1 }
    }
    const isNamed = token.suffix !== '' && /^(?:n?[ıiuü]n|n?[dt][ae]n)$/u.test(token.suffix)
    if (isNamed) {
      const owner = phraseEndingAt(sentence, at, known, token.base) ?? nameAlone(sentence, at)
      return owner && { ...owner, at }
    }
    for (const bare of without(token.low, [...ABLATIVE, ...GENITIVE])) {
      if (kindOfNoun(bare) === null) continue
      const owner = phraseEndingAt(
        sentence,
        at,
        known,
        asPrinted(token.low, bare) === bare ? bare : bare,
      )
      if (owner) return { ...owner, at }
    }
    if (at === noun - 1 && token.suffix === '') {
      const owner = phraseEndingAt(sentence, at, known)
      if (owner && owner.kind !== 'person') return { ...owner, at }
    }
  }
  return null
}

/** “Bankacıların … belirttiği”: many without a name, whatever they do, own a clause; null where no such plural stands before a token. */
export function manyBefore(sentence: FinderSentence, before: number): Speaker | null {
  for (let at = before - 1; at >= Math.max(0, before - 9); at -= 1) {
    const token = sentence.tokens[at]
    if (!token || between(sentence, at + 1).includes(',')) return null
    if (!/^\p{L}{3,}l[ae]r[ıi]n$/u.test(token.low)) continue
    return spoken(sentence, at, at, 'masked', { ...token, base: token.low.slice(0, -2) })
  }
  return null
}

function nameAlone(sentence: FinderSentence, at: number): Speaker | null {
  const token = sentence.tokens[at]
  if (!token?.isCapital) return null
  return spoken(sentence, at, at, /^\p{Lu}{2,}$/u.test(token.base) ? 'body' : 'person')
}

/** A document as it stands in a sentence, with whose it is: “Meteoroloji Genel Müdürlüğünün raporu”. */
export function documentAt(
  sentence: FinderSentence,
  noun: number,
  bare: string,
  known: Known,
  kind: 'document' | 'unseen',
): Speaker {
  const owner = ownerOf(sentence, noun, known)
  const token = sentence.tokens[noun]
  let from = noun
  if (
    /^(?:bilirkişi|ekspertiz|otopsi|inceleme|ön|araştırma|toplantı|mahkeme|müfettiş|bir|polis|keşif|denetim)$/.test(
      sentence.tokens[noun - 1]?.low ?? '',
    ) &&
    between(sentence, noun).trim() === ''
  )
    from = noun - 1
  const start = owner ? owner.start - sentence.start : (sentence.tokens[from]?.start ?? 0)
  const end = (token?.start ?? 0) + Math.min(bare.length, token?.base.length ?? 0)
  return {
    text: sentence.raw.slice(start, end),
    start: sentence.start + start,
    end: sentence.start + end,
    kind,
  }
}

/** The document or statement that words are said to stand in: the last noun in the locative before a cue. */
export function writtenIn(
  sentence: FinderSentence,
  before: number,
): { noun: number; bare: string; kind: 'document' | 'unseen' | 'statement' } | null {
  const last = tokenBefore(sentence, before)
  for (let at = last; at >= Math.max(0, last - FAR); at -= 1) {
    const token = sentence.tokens[at]
    if (!token) continue
    for (const bare of withoutLocative(token.low)) {
      const kind = documentKind(bare)
      if (
        kind !== null &&
        !/^(?:sonuç|sonuc|dava|kitap|tablo|liste|yayın|program|not|hesap|dosya|çalışma|çalışmalar|ses|görüş|kitab)/u.test(
          bare,
        )
      )
        return { noun: at, bare, kind }
    }
  }
  return null
}

/** Whether a speaker passes for a person and no title of the story says so. */
const isUntitled = ({ text, kind }: Speaker, { titled }: Known): boolean =>
  kind === 'person' && !titled.has(text.toLocaleLowerCase('tr').split(/\s+/).at(-1) ?? '')

/** What outlets publish: whose it is is no person, unless a title says so. */
const OF_OUTLETS = /^(?:haber|manşet|yayın|bülten|sürmanşet)/u

/** The owner of a statement, as a body where the statement is what outlets publish: “Kuzey Postası'nın haberine göre”. */
export const asOutlet = <S extends Speaker>(owner: S, statement: string, known: Known): S =>
  OF_OUTLETS.test(statement) && isUntitled(owner, known) ? { ...owner, kind: 'body' } : owner
