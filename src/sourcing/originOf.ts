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
