import type { Staffed } from '@/src/run/seed/Newsroom'
import type { AttributionMode, ClaimKind } from '@/src/sourcing/vocabulary'
import type { DemoDocument, DemoPerson, DemoSource } from './names'

/** A part of a text: a paragraph as its words, or what else a story is made of. */
export type DemoPart =
  | string
  | { heading: string }
  | { pullQuote: string }
  | { table: readonly (readonly string[])[] }
  | { factBox: string; items: readonly string[] }
  | { attachment: DemoDocument }

/** One attribution: `words` are an exact slice of the text that stands there once; `claim` is what is said by them. */
export type DemoSaid = {
  words: string
  mode: AttributionMode
  speaker?: DemoPerson
  source?: DemoSource
  role?: string
  cue?: string
  claim: string
  kind?: ClaimKind
  /** From whom the source has it. */
  via?: DemoSource
  /** Whose good name it touches. */
  about?: DemoSource
}

export type DemoPicture = { file: string; alt: string; caption: string }

/** How far the people of the demo take a story. */
type DemoStage = 'draft' | 'inReview' | 'changesRequested' | 'approved' | 'published'

export type DemoStory = {
  slug: string
  headline: string
  dek: string
  section: 'Gündem' | 'Yerel' | 'Ekonomi' | 'Bilim' | 'Kültür' | 'Spor' | 'Görüş'
  genre: 'report' | 'analysis' | 'opinion' | 'background' | 'liveBlog'
  language?: 'tr' | 'en'
  tags: readonly string[]
  by: keyof Pick<Staffed, 'reporter' | 'secondReporter'>
  /** Printed instead of the reporter's own name: a guest's. */
  guest?: { name: string; role: string }
  picture?: DemoPicture
  parts: readonly DemoPart[]
  said: readonly DemoSaid[]
  backstory?: string
  /** Words that were published wrong and were mended: `is` is what stands in `parts`. */
  correction?: { was: string; is: string; note: string }
  /** What was added to it while it ran: a paragraph at its end, and what readers are told of it. */
  posts?: readonly { part: string; note: string }[]
  /** What those whom it touches said when they were asked: by their record, or by their printed name. */
  answers?: readonly {
    from: DemoSource | { printed: string }
    outcome: 'answered' | 'noAnswer'
    text?: string
  }[]
  /** Why it was taken down. */
  withdrawal?: string
  /** Why it was retracted. */
  retraction?: string
  until?: DemoStage
  /** How long before the demo was made it was printed, so that a front is one of some days and not of one minute. */
  hoursAgo?: number
  /** What the editors asked for, where it was sent back. */
  asked?: string
  /** A remark of the editor on words of the text, and the reporter's answer. */
  comment?: { on: string; remark: string; answer?: string }
}
