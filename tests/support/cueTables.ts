import { readFileSync } from 'node:fs'

import { fold } from '@/src/language/text/letters'
import { caseForms } from '@/src/language/text/names'
import { findAttributions } from '@/src/sourcing/finder/findAttributions'
import type { AttributionMode } from '@/src/sourcing/vocabulary'

const FOLDER = 'tests/fixtures/cues'
const MODES: Readonly<Record<string, AttributionMode>> = {
  p: 'namedSpeaker',
  b: 'namedSource',
  m: 'maskedSource',
  d: 'document',
  u: 'unseenDocument',
  a: 'agentlessHedge',
  h: 'houseVoice',
}

const linesOf = (file: string): string[] =>
  readFileSync(`${FOLDER}/${file}.txt`, 'utf8').trim().split('\n')

/** What is found in one sentence that stands alone. */
export const foundIn = (sentence: string, language: string) =>
  findAttributions(sentence, [{ start: 0, end: sentence.length, field: 'body' }], language)
    .attributions

/** Sentences that report, each with its cue, its speaker and mode: `cue :: who or - :: letter :: sentence`. */
export const reported = (language: string) =>
  linesOf(`${language}-reported`).map((line) => {
    const [cue = '', who = '', letter = '', sentence = ''] = line.split(' :: ')
    return { cue, who: who === '-' ? null : who, mode: MODES[letter], sentence }
  })

/** Sentences that report nothing. */
export const unreported = (language: string): string[] => linesOf(`${language}-unreported`)

/** Whether a printed speaker is the one that is meant: folded and without case endings, one within the other. */
export function isSpeaker(wanted: string | null, found: string | null): boolean {
  if (wanted === null || found === null) return wanted === found
  const [a, b] = [fold(wanted), fold(found)]
  return (
    [a, ...caseForms(a)].some((form) => b.includes(form)) ||
    [b, ...caseForms(b)].some((form) => a.includes(form))
  )
}
