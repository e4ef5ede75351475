import type { Payload } from 'payload'

import { staffSessions } from '@/src/editorial/accounts/staffSessions'
import { type Actor, actorOf } from '@/src/workflow/actor'

/** These accounts as they are now, by id; one that may not act any more is not among them. */
export async function actorsNow(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Actor>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { roles: true, disabled: true, desk: true },
    ...{ pagination: false, depth: 0, overrideAccess: true },
  })
  const actors = docs.flatMap((doc) => actorOf({ ...doc, collection: 'users' }) ?? [])
  return new Map(actors.map((actor) => [actor.id, actor]))
}

/** When these sessions end by themselves, by id; one that has ended is not among them. */
export async function sessionsNow(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await staffSessions(payload)
    .find({ _id: { $in: [...ids] }, $expr: { $gt: ['$expiresAt', '$$NOW'] } })
    .project<{ _id: string; expiresAt: Date }>({ expiresAt: 1 })
    .toArray()
  return new Map(rows.map(({ _id, expiresAt }) => [_id, expiresAt]))
}

/** Whether two are the same account with the same rights. */
export const isSameActor = (one: Actor, other: Actor | undefined): boolean =>
  one.id === other?.id &&
  one.desk === other.desk &&
  one.roles.length === other.roles.length &&
  one.roles.every((role) => other.roles.includes(role))
