import { ATTRIBUTION_CHANGES, type AttributionChangeKind } from './AttributionChangeKind'
import { type AttributionChange, diffAttributions } from './diffAttributions'
import { diffSentences, type VersionText } from './edits/diffSentences'
import type { SourcedArticle } from './types'

const textOf = ({ headline, dek, body }: SourcedArticle): VersionText => [
  { field: 'headline', text: headline },
  { field: 'dek', text: dek },
  ...body.split('\n\n').map((text) => ({ field: 'body' as const, text })),
]

const isOfAttribution = (kind: string): kind is AttributionChangeKind =>
  ATTRIBUTION_CHANGES.some((one) => one === kind)

/** So many letters of a sentence say which it is. */
const ENOUGH = 60
const isToldBy = (row: AttributionChange, kind: string, words: string): boolean =>
  row.kind === kind && (row.is ?? row.was ?? '').includes(words.slice(0, ENOUGH))

/**
 * What happened to who says what between two versions: of the rows (see `diffAttributions`), and of sentences by their cues, speakers, numbers and
 * quotations, marked or not (see `diffSentences`; `attributionId` null), where no row has told the same. `names`: spellings of
 * whoever is named. Pure; linear.
 */
export function diffStory(
  before: SourcedArticle,
  after: SourcedArticle,
  names: readonly string[] = [],
): AttributionChange[] {
  const ofRows = diffAttributions(before, after)
  const ofSentences = diffSentences(textOf(before), textOf(after), after.language, names)
  return [
    ...ofRows,
    ...ofSentences.flatMap(({ kind, was, is }): AttributionChange[] => {
      if (!isOfAttribution(kind)) return []
      if (ofRows.some((row) => isToldBy(row, kind, is ?? was ?? ''))) return []
      return [{ kind, attributionId: null, claimId: null, was, is }]
    }),
  ]
}
