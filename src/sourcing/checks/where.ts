import type { Words } from '@/src/language/words'
import { originOf } from '../origins'
import type {
  Finding,
  SourcedArticle,
  SourcedAttribution,
  SourcedClaim,
  SourcedEntities,
} from '../types'
import { ATTRIBUTION_FIELDS, type AttributionField } from '../vocabulary'

/** Where a claim is first made: at its first attribution; a claim no row names is nowhere (empty place). */
export const whereClaim = (
  article: SourcedArticle,
  claim: SourcedClaim,
  rows: readonly SourcedAttribution[],
): Finding['where'] => {
  const first = rows.find((row) => row.span !== null || row.field !== 'body') ?? rows[0]
  const where = first ? whereRow(article, first) : whereWords(article, 'body', { start: 0, end: 0 })
  return { ...where, claimId: claim.id }
}

/**
 * Where an attribution stands: its span; else, in headline and dek, the whole field (those rows carry no
 * mark); a body row without a mark is nowhere and gets the empty place at the start of the body.
 */
export const whereRow = (article: SourcedArticle, row: SourcedAttribution): Finding['where'] => {
  const whole = { start: 0, end: row.field === 'body' ? 0 : article[row.field].length }
  return {
    ...whereWords(article, row.field, row.span ?? whole),
    attributionId: row.id,
    ...(row.claim === null ? {} : { claimId: row.claim }),
  }
}

/** Whether a row stands on words: on its mark, or in headline or dek, whose field it covers. */
export const isPlaced = ({ field, span }: SourcedAttribution): boolean =>
  field !== 'body' || span !== null

/** In reading order: headline, dek, body; then by start. */
export const byPlace = (
  a: Pick<Finding['where'], 'field' | 'start'>,
  b: Pick<Finding['where'], 'field' | 'start'>,
): number =>
  ATTRIBUTION_FIELDS.indexOf(a.field) - ATTRIBUTION_FIELDS.indexOf(b.field) || a.start - b.start

/** A thousand attributions over one long text would be stored with the text a thousand times. */
const LONGEST_QUOTE = 1_000

/** The words of a finding as they are kept with it: all of them, or the first 1,000 code units. */
export const quoteOf = (words: string): string => words.slice(0, LONGEST_QUOTE)

/**
 * A place in a field's text (UTF-16 code units) with its words as quote (see `quoteOf`). Offsets outside the text are
 * moved to its edge, so that `quote` is where the place begins, whatever comes in.
 */
export const whereWords = (
  article: SourcedArticle,
  field: AttributionField,
  span: { start: number; end: number },
): Finding['where'] => {
  const text = article[field]
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  return { field, start, end, quote: quoteOf(text.slice(start, end)) }
}

/** Where a row's cue stands in its field's text, looked for inside the row's span first; null when it does not. */
export const cueSpan = (
  article: SourcedArticle,
  row: SourcedAttribution,
): { start: number; end: number } | null => {
  if (!row.cue) return null
  const text = article[row.field]
  const inside = row.span ? text.slice(0, row.span.end).indexOf(row.cue, row.span.start) : -1
  const start = inside >= 0 ? inside : text.indexOf(row.cue)
  return start < 0 ? null : { start, end: start + row.cue.length }
}

const UNNAMED = { tr: 'adı verilmeyen bir kaynak', en: 'an unnamed source' }
const OWN = { tr: 'kendi haberimiz', en: 'our own reporting' }

/** The origin of a row as a person would call it, in Turkish and English; an unknown id is called by its id. */
export const originName = (row: SourcedAttribution, entities: SourcedEntities): Words => {
  const origin = originOf(row)
  // A masked source is told apart by its id, but a finding is stored and read by many: no name, no label.
  if (origin === null || origin === 'unnamed' || row.mode === 'maskedSource') return UNNAMED
  if (origin === 'own') return OWN
  const id = origin.slice(origin.indexOf(':') + 1)
  const name = origin.startsWith('speaker:')
    ? entities.persons[id]?.name
    : entities.sources[id]?.name
  return { tr: name ?? id, en: name ?? id }
}
