import type { PayloadRequest } from 'payload'

import { sourcingOf } from '@/src/newsroom/sourcingOf'
import type { Article, Publication } from '@/src/payload-types'
import { majorChanges } from '@/src/publish/majorChanges'
import { actorOf } from '@/src/workflow/actor'
import type { Context, TransitionInput } from '@/src/workflow/context'

type DecisionContext = Pick<
  Context,
  'state' | 'input' | 'now' | 'findings' | 'majorChanges' | 'reviewerMayDecide'
>

/** Gathers what a decision rests on beside article and actor; findings are worked out anew, never believed. */
export async function decisionContext(
  req: PayloadRequest,
  article: Article,
  publication: Publication | null,
  input: TransitionInput,
): Promise<DecisionContext> {
  return {
    state: publication?.state ?? 'never',
    input,
    now: new Date(),
    findings: (await sourcingOf(req, article)).findings,
    majorChanges: publication ? await majorChanges(req, article, publication) : [],
    ...(input.reviewer && { reviewerMayDecide: await mayDecide(req, input.reviewer) }),
  }
}

const mayDecide = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const actor = user && actorOf({ ...user, collection: 'users' })
  return Boolean(actor?.roles.some((role) => role === 'editor' || role === 'chief'))
}
