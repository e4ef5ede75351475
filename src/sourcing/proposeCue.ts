import { cueLexicon } from './cueLexicon'
import type { CueClass } from './vocabulary'

export type ProposedCue = { text: string; class: CueClass; start: number; end: number }

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
