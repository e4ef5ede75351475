import type { Refusal } from '@/src/errors'
import type { Context } from './context'
import { REFUSALS } from './refusals'
import type { Gate, Role } from './stages'

const CLEARERS: Record<Gate, readonly Role[]> = {
  legal: ['chief'],
  factCheck: ['factChecker', 'editor'],
}

/**
 * Who may set which gate: anybody who works on news asks for one; legal is cleared by a chief, the fact-check by a
 * fact-checker or an editor, and neither by somebody who worked on the text, whatever roles he holds.
 */
export function gateInput({ article, actor, input, probe }: Context): Refusal | null {
  if (probe) return null
  const { gate, gateState } = input
  if (!gate || (gateState !== 'required' && gateState !== 'done')) return REFUSALS.gateMissing()
  if (gateState === 'required') return null
  if (article.contributors.includes(actor.id)) return REFUSALS.gateNotYours()
  return actor.roles.some((role) => CLEARERS[gate].includes(role)) ? null : REFUSALS.gateNotYours()
}
