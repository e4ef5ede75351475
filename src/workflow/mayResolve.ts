import type { Actor } from './actor'
import type { JudgedArticle } from './context'

type Thread = { author: string | null; blocking: boolean }
type People = Pick<JudgedArticle, 'author' | 'assignee' | 'reviewer' | 'contributors'>

/**
 * Whether somebody who may read the article may close (or reopen) a thread: its author, an editor or chief, and for
 * one that does not stop approval also the people of the article. Pure.
 */
export function mayResolve(actor: Actor, { author, blocking }: Thread, article: People): boolean {
  if (author === actor.id) return true
  if (actor.roles.some((role) => role === 'editor' || role === 'chief')) return true
  if (blocking) return false
  const { contributors, ...people } = article
  return (
    [people.author, people.assignee, people.reviewer].includes(actor.id) ||
    contributors.includes(actor.id)
  )
}
