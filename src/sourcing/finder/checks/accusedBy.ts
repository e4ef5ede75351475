import type { Given, ReadSentence } from './Bare'
import { contentWords } from './contentWords'

/** A crime as a participle before whoever did it: “parayı zimmetine geçiren Akçalı’nın”, “X, who embezzled”. */
const DONE: Readonly<Record<'tr' | 'en', RegExp>> = {
  tr: /(?<!\p{L})(?:zimmetine (?:para )?geçiren|rüşvet (?:alan|veren|dağıtan|toplayan)|cinayet işleyen|(?:tecavüz|gasp) eden|dolandıran|yolsuzluk yapan|kara para aklayan|vurgun yapan|ihaleye fesat karıştıran|sahtecilik yapan|kaçakçılık yapan|haraç kesen|yağmalayan)(?= )/u,
  en: /(?<!\p{L})who (?:had |has |have )?(?:embezzled|stole|stolen|defrauded|took bribes|accepted bribes|bribed|laundered|murdered|swindled|extorted|blackmailed|looted)(?!\p{L})/u,
}
/** The words of a participle's object stand so close before it. */
const OBJECT = 4
const NAMED = 3

/** Where a sentence tells a crime of a name as its participle; null where it does not. */
export function participleOf(
  given: Given,
  sentence: ReadSentence,
): { start: number; end: number } | null {
  const found = DONE[given.language].exec(sentence.view)
  if (!found) return null
  const [start, end] = [found.index, found.index + found[0].length]
  const tokens =
    given.language === 'tr'
      ? sentence.tokens.filter((token) => token.start >= end).slice(0, NAMED)
      : sentence.tokens.filter((token) => token.end <= start).slice(-NAMED)
  const isNamed = tokens.some(({ isCapital, base }) => isCapital && given.persons.has(base))
  return isNamed ? { start, end } : null
}

/** The words of content of such a participle and its object, by their first letters; none where no crime is told so. */
export function accusedBy(given: Given, sentence: ReadSentence): Set<string> {
  const place = participleOf(given, sentence)
  if (!place) return new Set()
  const to = sentence.tokens.filter(({ start }) => start < place.end)
  return contentWords({ tokens: given.language === 'tr' ? to.slice(-OBJECT) : sentence.tokens })
}
