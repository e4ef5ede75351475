import type { Article } from '@/src/payload-types'

export const REPLY_HOURS = 24

/** Row ids of the right of reply that were asked for 24 hours or more before `now` and have no outcome yet. Pure. */
export const overdueReplies = (article: Pick<Article, 'replies'>, now: Date): string[] =>
  (article.replies ?? [])
    .filter(
      ({ askedAt, outcome }) =>
        (outcome ?? 'asked') === 'asked' &&
        askedAt &&
        now.getTime() - Date.parse(askedAt) >= REPLY_HOURS * 3_600_000,
    )
    .map(({ id }) => id ?? '')
    .filter((id) => id !== '')
