import type { JudgedArticle } from './context'

/** Whether an article is under embargo or waits for the lawyers: nothing of it may leave the house. Pure. */
export const isRestricted = (
  { embargoUntil, gates }: Pick<JudgedArticle, 'embargoUntil' | 'gates'>,
  now: Date,
): boolean =>
  gates.legal === 'required' ||
  (embargoUntil !== null && !(Date.parse(embargoUntil) <= now.getTime()))
