import type { Document } from 'mongodb'
import { sameKey } from '../paging/sameKey'
import { WINDOW, type TermWindow } from './termWindows'

export type ArticlesWith = {
  filter: Document
  /** Where the part of the list that was looked at ends, if it ends before the list does. */
  end: { publishedAt: Date | null; _id: string } | null
}

const hasOneOf = (keys: readonly string[]): Document => ({
  // An expression no index serves: the rarest word alone decides which entries are read.
  $expr: { $or: keys.map((key) => ({ $in: [key, '$searchWords'] })) },
})

/**
 * Windows of the words of a search, and the ranges of the list they were counted in → filter for the articles
 * that have them all. The rarest word leads. Where every word is common, articles with all of them may still be
 * rare, so that one command looks no further than the rarest word's window; the next page goes on from its `end`.
 */
export function articlesWith(
  windows: readonly TermWindow[],
  ranges: readonly Document[],
): ArticlesWith {
  const time = ({ last }: TermWindow): number => last?.publishedAt?.getTime() ?? 0
  const [lead, ...others] = [...windows].sort((a, b) => a.count - b.count || time(a) - time(b))
  if (!lead) return { filter: { searchWords: { $in: [] } }, end: null }
  const all = [
    { searchWords: { $in: [...lead.keys] } },
    ...others.map(({ keys }) => hasOneOf(keys)),
  ]
  const end = others.length > 0 && lead.count === WINDOW ? lead.last : null
  const until = end
    ? [
        { publishedAt: { $gt: end.publishedAt } },
        { publishedAt: sameKey(end.publishedAt, 'date'), _id: { $gte: end._id } },
      ]
    : [{}]
  // Each a range of the index with the whole filter: nothing beside the window is opened, not even in its last minute.
  const parts = ranges.flatMap((range) => until.map((one) => ({ $and: [...all, range, one] })))
  return { filter: { $or: parts }, end }
}
