import type { SourcedAttribution } from './types'
import type { AttributionMode, CueClass } from './vocabulary'

// How much of its own word the newsroom gives: 0 for a hedge nobody answers for, 2 for its own statement.
const MODES: Record<AttributionMode, number> = {
  agentlessHedge: 0,
  unseenDocument: 0,
  maskedSource: 1,
  namedSource: 1,
  namedSpeaker: 1,
  document: 1,
  ownReporting: 2,
  houseVoice: 2,
}

// Within a mode: a doubting cue keeps more distance than a neutral one, a factive one keeps none.
const CUES: Record<CueClass, number> = {
  hedgePhrase: 0,
  opinionPassive: 0,
  participial: 0,
  documentPhrase: 1,
  reportingPassive: 1,
  reportingActive: 1,
  apposition: 2,
  none: 2,
  factive: 3,
}

// Verbs that report with doubt. "duyurdu" → "iddia etti" softens although both are active reporting.
// "İ" is no capital "i" to a pattern that ignores case, and a sentence may start with "İddialara göre".
const DOUBTING = /[iİ]dd[iİ]a|öne sür|[iİ]ler[iİ] sür|savun|claim|alleg/iu

/**
 * How hard a row puts its claim, as a number to compare only: from an agentless hedge through a report
 * of what somebody said to a plain statement of the house, and to one that a factive cue makes certain.
 */
export const strengthOf = (row: Pick<SourcedAttribution, 'mode' | 'cueClass' | 'cue'>): number =>
  MODES[row.mode] * 10 + CUES[row.cueClass] * 2 - (row.cue && DOUBTING.test(row.cue) ? 1 : 0)
