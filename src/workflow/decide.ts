import type { Refusal } from '@/src/language/refusal'
import type { Context, JudgedArticle } from './context'
import { NEEDS } from './needs'
import { patchOf } from './patchOf'
import { REFUSALS } from './refusals'
import { may } from './roles'
import type { Stage } from './stages'
import { TRANSITIONS, type Action, type Move, type Person } from './transitions'

export type Decision =
  | { ok: true; from: Stage; to: Stage; patch: Partial<JudgedArticle> }
  | { ok: false; refusal: Refusal }

const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal })

const isPerson = ({ article, actor }: Context, person: Person): boolean => {
  if (person === 'contributor') return article.contributors.includes(actor.id)
  if (person === 'submitter') return article.submittedBy === actor.id
  return article[person] === actor.id
}

/** The people of an article act as writers; whoever lost every writing role acts no more. */
const writes = ({ actor }: Context): boolean => may(actor, 'write')

const mayMove = (context: Context, move: Move): boolean =>
  context.actor.roles.some((role) => move.by.includes(role)) ||
  (writes(context) && move.people.some((person) => isPerson(context, person)))

/**
 * Whether this person may do this to this article now, and what of the article changes by it.
 * Pure: reads the table and the context only. What is not in the table is refused.
 */
export function decide(action: Action, context: Context): Decision {
  const transition = Object.hasOwn(TRANSITIONS, action) ? TRANSITIONS[action] : undefined
  if (!transition) return refuse(REFUSALS.unknownAction())
  const moves: readonly Move[] = transition.moves
  const here = moves.filter(({ from }) => from.includes(context.article.stage))
  if (!moves.some((move) => mayMove(context, move))) return refuse(REFUSALS.notYours())
  if (here.length === 0) return refuse(REFUSALS.illegalStage({ stage: context.article.stage }))
  const move = here.find((candidate) => mayMove(context, candidate))
  if (!move) return refuse(REFUSALS.illegalStage({ stage: context.article.stage }))
  if (!transition.states.some((state) => state === context.state)) {
    return refuse(REFUSALS.illegalState({ state: context.state }))
  }
  for (const need of transition.needs) {
    const refusal = NEEDS[need](context)
    if (refusal) return refuse(refusal)
  }
  const from = context.article.stage
  const to = move.to === 'same' ? from : move.to
  return { ok: true, from, to, patch: { ...patchOf(action, context), stage: to } }
}
