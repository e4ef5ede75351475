import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { sameWords } from './sameWords'

type Row = NonNullable<Article['attributions']>[number]
/** A row and the words of the text that it stands on. */
export type PlacedRow = { row: Row; quote: string }

/** Everything a row says but its id: a mark taken off and set again is no change to a reader. */
const told = (row: Row): string =>
  JSON.stringify([
    row.claim,
    row.field ?? 'body',
    row.mode,
    idOf(row.source),
    idOf(row.speaker),
    row.speakerRole || null,
    (row.via ?? []).map(idOf),
    idOf(row.origin),
    row.originUnnamed === true,
    row.cue?.text || null,
    row.cue?.class ?? 'none',
    row.cue?.implicit === true,
    row.form ?? null,
    row.stance ?? null,
    row.saidAt || null,
    row.groundRules ?? 'onRecord',
    (row.evidence ?? []).map(({ url, archivedUrl, originalQuote }) => [
      url || null,
      archivedUrl || null,
      originalQuote || null,
    ]),
  ])

/** The cue stood in the words and stands there no more: what was alleged is now said flatly. */
const lostCue = (before: PlacedRow, after: PlacedRow): boolean => {
  const cue = before.row.cue?.text
  return Boolean(cue && before.quote.includes(cue) && !after.quote.includes(cue))
}

/** Whether an attribution says something else than before: who, how, or on which words (but for a mended typo). */
export const attributionChanged = (before: PlacedRow, after: PlacedRow): boolean =>
  told(before.row) !== told(after.row) ||
  lostCue(before, after) ||
  !sameWords(before.quote, after.quote)
