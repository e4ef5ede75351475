import type { QuoteSelector, Span } from '@/src/text/anchorQuote'
import type { CommentField } from './commentsAnswer'
import { quoteAt } from './quoteAt'
import type { Texts } from './threadsOf'

/** The last place a person was at: a field, and what is selected in it. */
export type Selected = { field: CommentField; span: Span | null }
export type CommentPlace =
  | { key: 'words' | 'headline' | 'dek'; field: CommentField; selector: QuoteSelector }
  | { key: 'article' }

const wholeField = (key: 'headline' | 'dek', texts: Texts): CommentPlace[] => {
  const selector = quoteAt(texts[key], { start: 0, end: texts[key].length })
  return selector ? [{ key, field: key, selector }] : []
}

/**
 * What a new comment can be about, the likeliest first: the selected words, else the headline or dek the person was in,
 * else the whole article.
 */
export function placesFor(texts: Texts, selected: Selected | null): CommentPlace[] {
  const words = selected?.span ? quoteAt(texts[selected.field], selected.span) : null
  const fields = [...wholeField('headline', texts), ...wholeField('dek', texts)]
  const all: CommentPlace[] = [
    ...(selected && words
      ? [{ key: 'words' as const, field: selected.field, selector: words }]
      : []),
    { key: 'article' },
    ...fields,
  ]
  const likely = words ? 'words' : (selected?.field ?? 'article')
  return all.sort((a, b) => Number(b.key === likely) - Number(a.key === likely))
}
