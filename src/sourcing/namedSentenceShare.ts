import { splitSentences } from '@/src/text/splitSentences'
import { namedOf } from './namedOf'
import type { SourcedArticle } from './types'

/**
 * The share (0–1) of the body's sentences that a row naming a source or a speaker touches.
 * A body without sentences has a share of 0.
 */
export const namedSentenceShare = (
  article: Pick<SourcedArticle, 'body' | 'language' | 'attributions'>,
): number => {
  const sentences = splitSentences(article.body, article.language)
  if (sentences.length === 0) return 0
  const spans = article.attributions.flatMap((row) =>
    row.field === 'body' && row.span && namedOf(row) ? [row.span] : [],
  )
  const named = sentences.filter((sentence) =>
    spans.some((span) => span.start < sentence.end && span.end > sentence.start),
  )
  return named.length / sentences.length
}
