import { anchorQuote, type Span } from '@/src/language/text/anchorQuote'
import type { CommentField, ShownComment } from './commentsAnswer'

export type Thread = {
  root: ShownComment
  replies: ShownComment[]
  isOpen: boolean
  /** Open, and marked as stopping approval. */
  blocks: boolean
  /** The words it was written about; null: the whole article or a whole field. */
  quote: string | null
  /** Where these words stand in the given text, UTF-16 offsets in `root.field`; null: gone, or none asked. */
  span: Span | null
  /** Its words are no longer in the text. */
  lost: boolean
}
export type Texts = Readonly<Record<CommentField, string>>

const rank = ({ isOpen, blocks }: Thread): number => (blocks ? 0 : isOpen ? 1 : 2)

/**
 * Comments (oldest first) as threads with their place in the text as it is typed now: first those that stop approval,
 * then the open ones, then the resolved ones, each by age. A reply whose thread is missing opens one of its own.
 */
export function threadsOf(comments: readonly ShownComment[], texts: Texts): Thread[] {
  const known = new Set(comments.map(({ id }) => id))
  const isRoot = ({ parent }: ShownComment) => !parent || !known.has(parent)
  return comments
    .filter(isRoot)
    .map((root): Thread => {
      const { field, selector, resolvedAt, blocking } = root
      const quote = selector?.exact || null
      const span = quote && field ? anchorQuote(texts[field], { ...selector, exact: quote }) : null
      return {
        root,
        replies: comments.filter(({ parent }) => parent === root.id),
        isOpen: !resolvedAt,
        blocks: !resolvedAt && blocking === true,
        quote,
        span,
        lost: quote !== null && span === null,
      }
    })
    .sort((a, b) => rank(a) - rank(b))
}
