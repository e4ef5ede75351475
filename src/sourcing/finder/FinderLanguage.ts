import type { AttributionMode, CueClass, Form, Stance } from '../vocabulary'
import type { Cue } from './CueRow'
import type { Known } from './Known'
import type { FinderSentence, Place, Speaker, SpeakerKind } from './types'

/** Who spoke last, as far as a sentence without a subject goes on from them; null after some sentences without a speaker. */
export type Heard = { last: Speaker | null; lastPerson: Speaker | null; lastBody: Speaker | null }

export type Context = {
  known: Known
  heard: Heard
  /** Who spoke at the cue before, in the same sentence, and where that cue ends; 0 where there was none. */
  before: { speaker: Speaker | null; end: number }
}

/** What a cue says; `start` and `end` are its words in the sentence. */
export type Answer = Place & {
  speaker: Speaker | null
  mode: AttributionMode
  class: CueClass
  stance: Stance
  via: string[]
  form?: Form | undefined
}

/** What of the finder goes by the language: its cues, what they need, and who speaks. */
export type FinderLanguage = {
  locale: 'tr' | 'en'
  cuesIn: (view: string) => readonly Cue[]
  knownIn: (sentences: readonly FinderSentence[]) => Known
  /** Null where the words report nothing. */
  answer: (sentence: FinderSentence, cue: Cue, context: Context) => Answer | null
  /** Who a sentence is about, whatever it tells of them: a sentence without a subject behind it goes on from them. */
  about: (sentence: FinderSentence, known: Known) => Speaker | null
  /** What a sentence says without a cue that is a word: -mIş. */
  implicit: (sentence: FinderSentence) => Answer | null
  /** The cues that only a headline has. */
  inHeadline: (sentence: FinderSentence, known: Known) => Answer[]
}

const MODES: Record<SpeakerKind, AttributionMode> = {
  person: 'namedSpeaker',
  body: 'namedSource',
  masked: 'maskedSource',
  document: 'document',
  unseen: 'unseenDocument',
}

/** The mode of what somebody says; nobody makes it a hedge. */
export const modeOf = (speaker: Speaker | null): AttributionMode =>
  speaker ? MODES[speaker.kind] : 'agentlessHedge'
