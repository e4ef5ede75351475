import { hopOf } from '@/src/language/hops'
import type { SourcedAttribution } from './types'

/** One key for every origin that stays unnamed: two outlets citing "sources" are not two origins. */
const UNNAMED = 'unnamed'
/** The newsroom is one origin, however many of its reporters were there. */
const OWN = 'own'

const sourceKey = (id: string | null | undefined) => (id ? `source:${id}` : null)
const speakerKey = (id: string | null) => (id ? `speaker:${id}` : null)
/** A person is one origin, whether they speak to us or a paper relays them. */
const hopOrigin = (key: string | null | undefined) => {
  if (!key) return null
  const { kind, id } = hopOf(key)
  return kind === 'persons' ? speakerKey(id) : sourceKey(id)
}

/**
 * Where the words of one attribution come from in the end, as a key to compare with (`source:<id>`,
 * `speaker:<id>`, `unnamed`, `own`), or null when nobody answers for them: an agentless hedge, the house
 * voice, a document nobody has seen, what was said off the record, or a row that names nobody.
 * Of what somebody is named for saying the speaker is the origin, by whichever outlet it came; else the origin named by hand wins; then the origin known to be unnamed, then the last identified hop of
 * `via`, person or source, then the row's own source or speaker. An outlet that relays another, or a person, is therefore
 * not a second origin (design: sourcing, Independence).
 */
export const originOf = (row: SourcedAttribution): string | null => {
  if (row.mode === 'agentlessHedge' || row.mode === 'houseVoice' || row.mode === 'unseenDocument') {
    return null
  }
  if (row.groundRules === 'offRecord') return null
  if (row.mode === 'namedSpeaker' && row.speaker) return speakerKey(row.speaker)
  const relayed = row.via.filter((hop) => hop !== '').at(-1)
  const traced = hopOrigin(row.origin) ?? (row.originUnnamed ? UNNAMED : hopOrigin(relayed))
  if (traced) return traced
  const source = sourceKey(row.source)
  if (row.mode === 'ownReporting') return OWN
  if (row.mode === 'namedSpeaker') return source
  // Masked sources without a record cannot be told apart, so they can never corroborate one another.
  if (row.mode === 'maskedSource') return source ?? UNNAMED
  return source ?? speakerKey(row.speaker)
}

/**
 * How many independent origins stand behind a claim, given the attributions of that claim: outlets that
 * share an origin count once, and a row that denies or declines supports nothing.
 */
export const independentOrigins = (rows: readonly SourcedAttribution[]): number => {
  const origins = rows.filter((row) => row.stance === 'asserts').map(originOf)
  return new Set(origins.filter((origin) => origin !== null)).size
}

/**
 * Everyone whom the given rows name in support of something, each once, in the order of the rows.
 * A denial names its speaker too, but does not stand behind the claim, so it is left out; so is what was said off the record.
 */
export const distinctNamed = (rows: readonly SourcedAttribution[]): Named[] => {
  const found = new Map<string, Named>()
  for (const row of rows) {
    const counts = row.stance === 'asserts' && row.groundRules !== 'offRecord'
    const named = counts ? namedOf(row) : null
    if (named) found.set(`${named.kind}:${named.id}`, named)
  }
  return [...found.values()]
}

type Named = { kind: 'source' | 'speaker'; id: string }

/**
 * Whom an attribution names to the reader: a namedSource row its source, a namedSpeaker row its speaker,
 * every other mode nobody (null), whatever else the row holds.
 */
export const namedOf = (row: SourcedAttribution): Named | null => {
  if (row.mode === 'namedSource' && row.source) return { kind: 'source', id: row.source }
  if (row.mode === 'namedSpeaker' && row.speaker) return { kind: 'speaker', id: row.speaker }
  return null
}
