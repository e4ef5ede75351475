import type { AttributionField, AttributionMode, CueClass, Form, Stance } from '../vocabulary'

/** A part of a text by UTF-16 offsets, the end not included. */
export type Place = { start: number; end: number }

/** One of the things of a story that hold words, in reading order: a headline, a paragraph; later a caption, a cell, a box. */
export type WordNode = Place & { field: AttributionField }

export type Who = Place & { text: string }

/** What a speaker is: it decides the mode of an attribution. */
export type SpeakerKind = 'person' | 'body' | 'masked' | 'document' | 'unseen'
export type Speaker = Who & { kind: SpeakerKind }

/** One cue that was found, and what it says of its sentence. `quote` is the sentence, `via` the hops behind the speaker. */
export type FoundAttribution = Place & {
  quote: string
  field: AttributionField
  mode: AttributionMode
  form: Form
  stance: Stance
  cue: string
  cueStart: number
  cueClass: CueClass
  who: Who | null
  via: string[]
}

/** A word of a sentence outside quotation marks; offsets count from the sentence's start. */
export type Token = Place & {
  raw: string
  low: string
  /** Before an apostrophe, in lower case; the same as `low` where there is none. */
  base: string
  /** What follows the apostrophe; '' where there is none. */
  suffix: string
  isCapital: boolean
}

export type FinderSentence = Place & {
  field: AttributionField
  /** Which node of the story it stands in. */
  node: number
  raw: string
  /** As long as `raw`: lower case, apostrophes and blanks of one kind, what is quoted as `_` between `“` and `”`, brackets blank. */
  view: string
  tokens: Token[]
  /** Quotations that touch it, in the offsets of the whole text. */
  quotations: Place[]
}
