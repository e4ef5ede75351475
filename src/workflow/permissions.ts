import type { Actor } from './actor'
import type { JudgedArticle } from './context'
import { may } from './roles'

/** Who sees and revokes the preview links of an article: its people, editors and chiefs. Pure. */
export const mayKeepPreviews = (
  actor: Actor,
  { author, assignee, reviewer, contributors }: JudgedArticle,
): boolean =>
  may(actor, 'decide') || [author, assignee, reviewer, ...contributors].includes(actor.id)

type Thread = { author: string | null; blocking: boolean }
type People = Pick<JudgedArticle, 'author' | 'assignee' | 'reviewer' | 'contributors'>

/**
 * Whether somebody who may read the article may close (or reopen) a thread: its author, an editor or chief, and for
 * one that does not stop approval also the people of the article. Pure.
 */
export function mayResolve(actor: Actor, { author, blocking }: Thread, article: People): boolean {
  if (author === actor.id) return true
  if (may(actor, 'decide')) return true
  if (blocking) return false
  const { contributors, ...people } = article
  return (
    [people.author, people.assignee, people.reviewer].includes(actor.id) ||
    contributors.includes(actor.id)
  )
}

/** Whether an article is under embargo or waits for the lawyers: nothing of it may leave the house. Pure. */
export const isRestricted = (
  { embargoUntil, gates }: Pick<JudgedArticle, 'embargoUntil' | 'gates'>,
  now: Date,
): boolean =>
  gates.legal === 'required' ||
  (embargoUntil !== null && !(Date.parse(embargoUntil) <= now.getTime()))
