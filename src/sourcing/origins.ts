import type { SourcedAttribution } from './types'

/** One key for every origin that stays unnamed: two outlets citing "sources" are not two origins. */
const UNNAMED = 'unnamed'
/** The newsroom is one origin, however many of its reporters were there. */
const OWN = 'own'

const sourceKey = (id: string | null | undefined) => (id ? `source:${id}` : null)
const speakerKey = (id: string | null) => (id ? `speaker:${id}` : null)

/**
 * Where the words of one attribution come from in the end, as a key to compare with (`source:<id>`,
 * `speaker:<id>`, `unnamed`, `own`), or null when nobody answers for them: an agentless hedge, the house
 * voice, a document nobody has seen, or a row that names nobody.
 * The origin named by hand wins; then the origin known to be unnamed, then the last identified hop of
 * `via`, then the row's own source or speaker. An outlet that relays another is therefore not a second
 * origin (design: sourcing, Independence).
 */
export const originOf = (row: SourcedAttribution): string | null => {
  if (row.mode === 'agentlessHedge' || row.mode === 'houseVoice' || row.mode === 'unseenDocument') {
    return null
  }
  const relayed = row.via.filter((hop) => hop !== '').at(-1)
  const traced = sourceKey(row.origin) ?? (row.originUnnamed ? UNNAMED : sourceKey(relayed))
  if (traced) return traced
  const source = sourceKey(row.source)
  if (row.mode === 'ownReporting') return OWN
  if (row.mode === 'namedSpeaker') return speakerKey(row.speaker) ?? source
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
 * A denial names its speaker too, but does not stand behind the claim, so it is left out.
 */
export const distinctNamed = (rows: readonly SourcedAttribution[]): Named[] => {
  const found = new Map<string, Named>()
  for (const row of rows) {
    const named = row.stance === 'asserts' ? namedOf(row) : null
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
