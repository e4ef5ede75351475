import { hopOf } from '@/src/language/hops'
import type { Finding, SourcedArticle, SourcedAttribution, SourcedEntities } from '../types'
import { isPlaced, whereRow } from './where'

const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/

/** The sources that a row rests on: its own, and those of its way. */
const sourcesOf = ({ source, via, origin }: SourcedAttribution): string[] => {
  const hops = [...via, ...(origin === null ? [] : [origin])].map(hopOf)
  const relayed = hops.flatMap(({ kind, id }) => (kind === 'sources' ? [id] : []))
  return [...(source === null ? [] : [source]), ...relayed]
}

/** Whether words were said later than a day (`2026-03-12`); words of the same day or month may be those that were taken back. */
const isLater = (saidAt: string | null | undefined, day: string): boolean =>
  typeof saidAt === 'string' && DATE.test(saidAt) && saidAt > day.slice(0, saidAt.length)

/**
 * The rows of an article that rest on what a source has taken back (`day`: when, `null` where nobody wrote it): rows that assert and
 * have it as source, in `via` or as origin, but for those said later. Pure.
 */
export const restingOn = (
  rows: readonly SourcedAttribution[],
  source: string,
  day: string | null,
): SourcedAttribution[] =>
  rows.filter(
    (row) =>
      row.stance === 'asserts' &&
      sourcesOf(row).includes(source) &&
      !(day !== null && isLater(row.saidAt, day)),
  )

/**
 * Warns of a source that took its report back (`sources.retracted`) while the article rests on it: see `restingOn`. One finding a source, at the first
 * words of such a row.
 */
export const sourceRetracted = (article: SourcedArticle, { sources }: SourcedEntities): Finding[] =>
  Object.values(sources).flatMap(({ id, name, retracted }): Finding[] => {
    if (!retracted) return []
    const placed = article.attributions.filter(isPlaced)
    const [row] = restingOn(placed, id, retracted.day)
    if (!row) return []
    const { day, note } = retracted
    const said = note?.trim() ? ` (“${note.trim().slice(0, MOST_SAID)}”)` : ''
    return [
      {
        code: 'sourceRetracted',
        severity: 'warn',
        never: false,
        where: whereRow(article, row),
        params: { source: name, day: day ?? '', note: note ?? '' },
        message: {
          tr: `${name} haberini geri aldı${day ? `: ${day}` : ''}${said}. Bu sözler ona dayanıyorsa çıkarın ya da geri alındığını yazın; sonradan söylenmişse atıfta “Söylendiği gün”ü girin.`,
          en: `${name} took its report back${day ? ` on ${day}` : ''}${said}. If these words rest on it, take them out or say that it was taken back; if they were said later, enter “Said on” in the attribution.`,
        },
      },
    ]
  })

/** Of a longer note the finding, which is stored with its article, tells the beginning. */
const MOST_SAID = 200
