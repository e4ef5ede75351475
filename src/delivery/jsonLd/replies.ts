import type { CommentLeaf } from 'schema-dts'
import type { ArticleParent } from '../parents'

/**
 * What those who were asked for their side answered → `comment`. Whose words they are stands in
 * `creditText`: whether that is a person or an organisation is not published, so it is no `author`. Who
 * said nothing left no comment, and when they were asked is not when they answered.
 */
export const replies = ({ replies: rows }: ArticleParent): CommentLeaf[] =>
  (rows ?? []).flatMap(({ from, text }) =>
    text === null ? [] : [{ '@type': 'Comment', creditText: from, text }],
  )
