import type { FinderSentence, FoundAttribution, Place } from '../types'
import type { FoundNumber } from '../numbersWithUnits'

export const BARE_CODES = [
  'unattributedSentence',
  'unsourcedAccusation',
  'agentlessOnly',
  'pluralSources',
  'hedgeLost',
  'numberUnsourced',
  'numberConflict',
  'quoteWithoutRecord',
  'headlineOutrunsBody',
  'spelling',
] as const
export type BareCode = (typeof BARE_CODES)[number]

/** What can be seen in a text that nobody has marked. Offsets count UTF-16 code units of the text. */
export type BareFinding = Place & { code: BareCode; severity: 'block' | 'warn'; quote: string }

/** A sentence with all that was found in it. */
export type ReadSentence = FinderSentence & {
  at: number
  attributions: FoundAttribution[]
  numbers: FoundNumber[]
}

export type Given = {
  text: string
  language: 'tr' | 'en'
  sentences: ReadSentence[]
  quotations: Place[]
  /** Last words of the persons whom the story names, in lower case. */
  persons: ReadonlySet<string>
}

export const bare = (
  { text }: Given,
  code: BareCode,
  { start, end }: Place,
  severity: BareFinding['severity'] = 'warn',
): BareFinding => ({ code, severity, start, end, quote: text.slice(start, end) })

/** Nobody answers for it: a hedge, or the house by a factive cue. */
export const isHedged = ({ attributions }: ReadSentence): boolean =>
  attributions.length > 0 &&
  attributions.every(({ mode }) => mode === 'agentlessHedge' || mode === 'unseenDocument')
export const isFlat = ({ attributions }: ReadSentence): boolean => attributions.length === 0
