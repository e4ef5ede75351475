import type { AccessArgs, PayloadRequest, Where } from 'payload'

import { actorOf, type Actor } from '@/src/workflow/actor'
import { may, type Right } from '@/src/workflow/roles'
import type { Role } from '@/src/workflow/stages'

/** Yes or no about a person. */
export type Check = (actor: Actor) => boolean
/** What a rule answers: no, everything, or the documents that match. */
export type Answer = boolean | Where
export type Rule = (args: {
  req: PayloadRequest
  actor: Actor
  id?: number | string
}) => Answer | Promise<Answer>

export const hasRole =
  (...roles: Role[]): Check =>
  (actor) =>
    roles.some((role) => actor.roles.includes(role))

/** Whether the roles of the person hold a right of the one table (`src/workflow/roles.ts`). */
export const holds =
  (right: Right): Check =>
  (actor) =>
    may(actor, right)

/** A rule for those who pass the check; everyone else gets a no. */
export const only =
  (check: Check, rule: Rule = () => true): Rule =>
  (args) =>
    check(args.actor) ? rule(args) : false

/** The documents of the asking person. */
export const mine =
  (filter: (actor: Actor) => Where | false): Rule =>
  ({ actor }) =>
    filter(actor)

const isWhere = (answer: unknown): answer is Where =>
  typeof answer === 'object' &&
  answer !== null &&
  !Array.isArray(answer) &&
  Object.keys(answer).length > 0

/** Yes when one rule says yes; else what one of their filters lets through; no when none does. */
export const any =
  (...rules: Rule[]): Rule =>
  async (args) => {
    const answers = await Promise.all(rules.map((rule) => rule(args)))
    if (answers.some((answer) => answer === true)) return true
    const or = answers.filter(isWhere)
    return or.length > 0 ? { or } : false
  }

/** No when one rule says no (or anything unknown); else what all of their filters let through. */
export const all =
  (...rules: Rule[]): Rule =>
  async (args) => {
    const answers = await Promise.all(rules.map((rule) => rule(args)))
    if (answers.length === 0) return false
    if (!answers.every((answer) => answer === true || isWhere(answer))) return false
    const and = answers.filter(isWhere)
    return and.length > 0 ? { and } : true
  }

/** Payload's access function of a rule. No actor, an exception or an unknown answer means no. */
export const toAccess =
  (rule: Rule) =>
  async ({ req, id }: AccessArgs): Promise<Answer> => {
    const actor = actorOf(req.user)
    if (!actor) return false
    const answer = await rule({ req, actor, id })
    return answer === true || isWhere(answer) ? answer : false
  }

/** For `create`, `admin` and `unlock`, where Payload would take a filter for a yes. */
export const toGate =
  (check: Check) =>
  ({ req }: { req: PayloadRequest }): boolean => {
    const actor = actorOf(req.user)
    return actor !== null && check(actor)
  }
