import type { Place } from '../types'
import { bare, type BareFinding, type Given, type ReadSentence } from './Bare'

/** What is written says nothing aloud: a report before a quotation does not go on in it. */
const WRITTEN: ReadonlySet<string> = new Set(['document', 'unseenDocument'])
/** Fewer words are the name of a film, or irony. */
const FEWEST_WORDS = 4

const isSpeech = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST_WORDS

/** “‘…’ was shouted”, “‘…’ sözleri yükseldi”: it says itself that nobody is known. */
const NOBODYS =
  /^,? ?(?:(?:was|were|came|could be heard|rang out)(?!\p{L})|(?:sözleri|sloganı|sloganları|sesleri|çığlıkları)(?= )(?!.{0,40}(?:söyle|kullan|anlat|aktar|ekle)))/u
const PASSIVE: ReadonlySet<string> = new Set(['reportingPassive', 'opinionPassive'])
const isNobodys = (sentence: ReadSentence, { end }: Place): boolean =>
  sentence.attributions.some(({ cueClass }) => PASSIVE.has(cueClass)) ||
  NOBODYS.test(sentence.view.slice(end - sentence.start))

/** Whether somebody who speaks in the same paragraph just before or after goes on speaking here. */
function isCarried(sentences: readonly ReadSentence[], { at, node }: ReadSentence): boolean {
  return [at - 1, at + 1, at - 2].some((index) => {
    const other = sentences[index]
    return (
      other !== undefined &&
      other.node === node &&
      other.attributions.some(({ who, mode }) => who !== null && !WRITTEN.has(mode))
    )
  })
}

/** The first quotation of four words or more in a sentence; one over several sentences or paragraphs is its last sentence’s. */
export const spokenQuotation = ({ text }: Given, sentence: ReadSentence): Place | undefined =>
  sentence.quotations.find(
    ({ start, end }) => end <= sentence.end && isSpeech(text.slice(start, end)),
  )

/** Quotations of the body that nobody is named for: as a sentence without attribution, and as one without a record. */
export function quotes(given: Given): BareFinding[] {
  return given.sentences.flatMap((sentence) => {
    if (sentence.field !== 'body') return []
    const said = spokenQuotation(given, sentence)
    if (!said || sentence.attributions.some(({ who }) => who !== null)) return []
    if (!isNobodys(sentence, said) && isCarried(given.sentences, sentence)) return []
    const record = bare(given, 'quoteWithoutRecord', {
      start: Math.max(said.start, sentence.start),
      end: Math.min(said.end, sentence.end),
    })
    return sentence.attributions.length > 0
      ? [record]
      : [bare(given, 'unattributedSentence', sentence), record]
  })
}
