import { sourcedArticle } from '@/src/newsroom/sourcedArticle'
import type { Article } from '@/src/payload-types'
import { idOf } from '@/src/workflow/idOf'
import { isNameable } from './isNameable'
import type { NamedRecords } from './NamedRecords'

type Row = NonNullable<Article['attributions']>[number]

/** Who may not be told: by the row's mode, by the kind of its source, or by what was agreed with them. */
const isMasked = (row: Row, records: NamedRecords): boolean => {
  const source = records.sources.get(idOf(row.source) ?? '')
  const agreed = row.groundRules ?? 'onRecord'
  return (
    row.mode === 'maskedSource' || agreed !== 'onRecord' || (source ? !isNameable(source) : false)
  )
}

const hasWords = (span: { start: number; end: number } | null | undefined): boolean =>
  span !== null && span !== undefined && span.end > span.start

/** The source stays on the row, to count origins and to find its label; nothing else may point at a person. */
const masked = (row: Row): Row => ({
  ...row,
  mode: 'maskedSource',
  speaker: null,
  speakerRole: null,
  saidAt: null,
  evidence: [],
})

/**
 * An article with only the attributions that the public may see, masked where the source may not be told: by mode,
 * by the source's kind, or by ground rules other than "on the record". Rows without words in the text or without a
 * claim of this article, and whatever is off the record, are left out. Pure.
 */
export function shownArticle(article: Article, records: NamedRecords): Article {
  const placed = new Map(sourcedArticle(article).attributions.map((row) => [row.id, row.span]))
  const claims = new Set((article.claims ?? []).map(({ id }) => id))
  const rows = (article.attributions ?? [])
    .filter(({ id, claim }) => hasWords(placed.get(id ?? '')) && claim && claims.has(claim))
    .filter(({ groundRules }) => groundRules !== 'offRecord')
    .map((row) => (isMasked(row, records) ? masked(row) : row))
  return { ...article, attributions: rows }
}
