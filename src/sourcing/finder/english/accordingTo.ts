import type { Cue } from '../CueRow'
import type { Known } from '../Known'
import { tokenBefore } from '../tokenBefore'
import type { FinderSentence, Speaker } from '../types'
import { isStatement } from './nouns'
import { phraseStartingAt } from './phraseStartingAt'
import { isTight, PREPOSITIONS, spoken, STOPS } from './words'

/** What one goes by, and nobody says. */
const NEVER =
  /^(?:plan|law|schedule|weight|size|age|need|needs|ability|custom|tradition|instructions|which|whether|how|what|type|season|rules|height|taste|rank|income|price|region|seniority|means|gender|merit|priority|convention|protocol|legend|regulations|date|colour|color|category|preference|time|standards|criteria|demand)$/

const NOT_SHOWN =
  /(?<!\p{L})(?:leaked|secret|purported|unpublished|not (?:been )?(?:published|released|made public)|undisclosed|will not (?:show|share|publish|release|hand over)|refuse[sd]? to (?:show|share|publish|release)|nobody (?:else )?has seen)(?!\p{L})/u
const SHOWN = /^(?:seen|obtained|reviewed|dated|published|shared|posted|circulated)$/
/** “A leaked itinerary that …”: what somebody shows or hides is something written, unseen where it says that nobody shows it. */
function unknownPaper(sentence: FinderSentence, first: number): Speaker | null {
  if (!/^an?$/.test(sentence.tokens[first]?.low ?? '')) return null
  const behind = sentence.view.slice(sentence.tokens[first]?.start)
  let to = first
  while (to < first + 4 && isTight(sentence, to + 1)) {
    const next = sentence.tokens[to + 1]
    if (!next || next.isCapital || STOPS.test(next.low) || PREPOSITIONS.test(next.low)) break
    if (SHOWN.test(next.low)) break
    to += 1
  }
  const isPaper = NOT_SHOWN.test(behind) || SHOWN.test(sentence.tokens[to + 1]?.low ?? '')
  if (!isPaper || to === first || NEVER.test(sentence.tokens[to]?.low ?? '')) return null
  return spoken(sentence, first, to, NOT_SHOWN.test(behind) ? 'unseen' : 'document')
}

/** Who an “according to” names; null where it is gone by and not said. */
export function accordingTo(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const first = tokenBefore(sentence, cue.end) + 1
  const words = sentence.tokens.slice(first, first + 12)
  const lead = words[0]
  if (!lead) return null
  const noun = /^(?:the|a|an|its|their|his|her|this|that)$/.test(lead.low) ? words[1] : lead
  if (!noun || NEVER.test(noun.low) || /^\d/.test(lead.low)) return null
  if (/^(?:his|her|its|their)$/.test(lead.low) && NEVER.test(words[2]?.low ?? '')) return null
  // “a statement from the ministry”, “a report by Acme”: whose words they are.
  const from = words.findIndex(
    ({ low }, at) =>
      at > 0 && at < 6 && /^(?:from|by|of)$/.test(low) && isStatement(words[at - 1]?.low ?? ''),
  )
  if (from > 0) return phraseStartingAt(sentence, first + from + 1, known)
  const owned = words.findIndex(({ low }) => isStatement(low))
  if (owned > 0 && owned < 5) {
    const owner = words.slice(0, owned).findIndex(({ suffix }) => suffix === 's')
    if (owner >= 0)
      return phraseStartingAt(
        {
          ...sentence,
          tokens: sentence.tokens
            .slice(0, first + owner + 1)
            .map((token) => ({ ...token, suffix: '' })),
        },
        first,
        known,
      )
  }
  const found = phraseStartingAt(sentence, first, known)
  if (!found) return unknownPaper(sentence, first)
  const isHidden =
    found.kind === 'document' && NOT_SHOWN.test(sentence.view.slice(lead.start).split(',')[0] ?? '')
  return isHidden ? { ...found, kind: 'unseen' } : found
}

/** Reasons for what somebody does, and no source: “citing poor results”. */
const REASONS =
  /(?<!\p{L})(?:results|evidence|plans?|schemes?|forecasts?|notice|rules?|laws?|policy|reasons?|concerns?|costs?|grounds|issues|need|lack|want|absence|family|privacy|security|traditions?|precedent|authority|risks?|fears?|safety|ongoing|pending|continuing|poor|weak|rising|falling)(?!\p{L})/u

/** Who a “citing” names; null where it names why. */
export function citedBy(sentence: FinderSentence, cue: Cue, known: Known): Speaker | null {
  const speaker = accordingTo(sentence, cue, known)
  const isNear = speaker && speaker.start - sentence.start <= cue.end + 30
  return isNear && !(REASONS.test(speaker.text.toLowerCase()) && !/\p{Lu}/u.test(speaker.text))
    ? speaker
    : null
}
