import type { AttributionMode } from './vocabulary'

/** How openly the text says who speaks: by name, behind a hedge, or in the paper's own voice. */
export type Voice = 'named' | 'hedge' | 'house' | 'unknown'

const VOICES: Record<AttributionMode, Voice> = {
  namedSource: 'named',
  namedSpeaker: 'named',
  maskedSource: 'named',
  document: 'named',
  ownReporting: 'named',
  unseenDocument: 'hedge',
  agentlessHedge: 'hedge',
  houseVoice: 'house',
}

/** The voice of a row's mode; `unknown` where the mode is missing or the row is. */
export const voiceOf = (mode: unknown): Voice =>
  typeof mode === 'string' && Object.hasOwn(VOICES, mode)
    ? VOICES[mode as AttributionMode]
    : 'unknown'
