import type { Cue } from '../CueRow'
import type { FinderSentence } from '../types'
import { tokenBefore } from '../tokenBefore'

const LONGEST = 3
/** How an outlet is called, or ends. */
const OUTLET =
  /^(?:reuters|ap|afp|bbc|cnn|bloomberg|npr|itv|sky|dpa|efe|ansa|tass|xinhua|guardian|times|post|news|agency|press|radio|tv|television|journal|herald|tribune|telegraph|mail|courier|gazette|chronicle|observer|mirror|independent|jazeera|broadcaster|magazine|newspaper)$/

/** “… told Reuters that”, “… told the Kelmore Times”: the outlet that words were said to. A person or a board is none. */
export function spokenTo(sentence: FinderSentence, cue: Cue): string[] {
  const { tokens, view, raw } = sentence
  if (!/(?:^|\s)(?:told|tells)$/.test(view.slice(cue.start, cue.end))) return []
  let from = tokenBefore(sentence, cue.end) + 1
  if (tokens[from]?.low === 'the') from += 1
  let to = from
  while (
    to + 1 < from + LONGEST &&
    tokens[to + 1]?.isCapital &&
    view.slice(tokens[to]?.end, tokens[to + 1]?.start).trim() === ''
  )
    to += 1
  const [first, last] = [tokens[from], tokens[to]]
  if (!first?.isCapital || !last || !OUTLET.test(last.base)) return []
  return [raw.slice(first.start, last.start + last.base.length)]
}
