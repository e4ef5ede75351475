import type { Context } from './context'
import type { Action } from './transitions'

/** `Symbol.for`, because each Next layer has its own copy of this module and a plain Symbol would not meet itself. */
export const PERMIT = Symbol.for('kunye.transition')

/**
 * What `transition` hands to the judge over the Local API's `context`: for one article and one action.
 * No request can carry it, because a request cannot set a symbol.
 */
export type Permit = {
  articleId: string
  action: Action
  revision: number
  context: Omit<Context, 'article' | 'actor' | 'probe'>
  /** The worker acts: the only one who may do so without a person. */
  system: boolean
  /** Content that comes back with the action (discardEdit), else the content must not change. */
  content?: Record<string, unknown>
}

/** The permit inside a request's context, or null. */
export function permitOf(context: object | undefined): Permit | null {
  const permit = (context as { [PERMIT]?: Permit } | undefined)?.[PERMIT]
  return permit && typeof permit === 'object' ? permit : null
}
