import type { Refusal } from '@/src/errors'
import type { Context } from './context'
import { REFUSALS } from './refusals'

/**
 * Who may set which gate: anybody who works on news asks for one; legal is cleared by a chief, the fact-check by a
 * fact-checker or by an editor who did not work on the text.
 */
export function gateInput({ article, actor, input, probe }: Context): Refusal | null {
  if (probe) return null
  const { gate, gateState } = input
  if (!gate || (gateState !== 'required' && gateState !== 'done')) return REFUSALS.gateMissing()
  if (gateState === 'required') return null
  const has = (role: (typeof actor.roles)[number]) => actor.roles.includes(role)
  if (gate === 'legal') return has('chief') ? null : REFUSALS.gateNotYours()
  const untouched = !article.contributors.includes(actor.id)
  return has('factChecker') || (has('editor') && untouched) ? null : REFUSALS.gateNotYours()
}
