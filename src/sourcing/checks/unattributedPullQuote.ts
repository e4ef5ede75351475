import type { Finding, SourcedArticle } from '../types'
import { whereWords } from './where'

type Span = { start: number; end: number }

/** The stretches of a span that none of the others covers. */
const bareIn = ({ start, end }: Span, covers: readonly Span[]): Span[] => {
  const bare: Span[] = []
  let at = start
  for (const cover of covers) {
    if (cover.end <= at || cover.start >= end) continue
    if (cover.start > at) bare.push({ start: at, end: cover.start })
    at = Math.max(at, cover.end)
  }
  return at < end ? [...bare, { start: at, end }] : bare
}

/**
 * Refuses (✱) a pull quote with words that carry no attribution: what is set large as somebody's own words must say whose
 * they are. Quotation marks and blanks at its edges need none. One finding for each pull quote, on all its words.
 */
export const unattributedPullQuote = (article: SourcedArticle): Finding[] => {
  const quotes = article.pullQuotes ?? []
  if (quotes.length === 0) return []
  const covers = article.attributions
    .flatMap(({ field, span }) => (field === 'body' && span ? [span] : []))
    .sort((a, b) => a.start - b.start)
  return quotes.flatMap((quote): Finding[] => {
    const bare = bareIn(quote, covers).map(({ start, end }) => article.body.slice(start, end))
    if (!bare.some((words) => /[\p{L}\p{N}]/u.test(words))) return []
    return [
      {
        code: 'unattributedPullQuote',
        severity: 'block',
        never: true,
        where: whereWords(article, 'body', quote),
        params: {},
        message: {
          tr: 'Öne çıkan sözün tamamında atıf yok; okur kimin sözü olduğunu göremez. Sözü seçip F2’ye basın ya da düz paragrafa çevirin.',
          en: 'Not all of the pull quote has an attribution, so no reader can see whose words they are. Select it and press F2, or make it a paragraph.',
        },
      },
    ]
  })
}
