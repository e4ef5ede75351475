import type { PayloadRequest } from 'payload'

import { databaseNow } from '@/src/db/databaseClock'
import { editorialDatabase } from '@/src/db/editorialDatabase'
import { blockingComments } from '@/src/newsroom/blockingComments'
import { incompletePictures } from '@/src/newsroom/incompletePictures'
import { maskedLabels } from '@/src/newsroom/maskedLabels'
import { analysisOf } from '@/src/newsroom/analysisOf'
import type { Article, Publication } from '@/src/payload-types'
import { majorChanges } from '@/src/publish/majorChanges'
import { picturesIn } from '@/src/publish/picturesIn'
import type { Sourcing } from '@/src/sourcing/types'
import { actorOf, mayDecide } from '@/src/workflow/actor'
import type { Context, TransitionInput } from '@/src/workflow/context'
import { idOf } from '@/src/workflow/idOf'

type DecisionContext = Omit<Context, 'article' | 'actor' | 'probe'>

/**
 * Gathers what a decision rests on beside article and actor; findings are worked out anew, never believed.
 * `given`: the moment to decide for, else it is now by the database's clock. `known`: the sourcing
 * of the last save, enough to draw buttons with.
 */
export async function decisionContext(
  req: PayloadRequest,
  article: Article,
  publication: Publication | null,
  input: TransitionInput,
  given?: Date,
  known?: Pick<Sourcing, 'findings' | 'namedSources'>,
): Promise<DecisionContext> {
  const { findings, namedSources } = known ?? (await analysisOf(req, article)).sourcing
  return {
    state: publication?.state ?? 'never',
    input,
    now: given ?? (await databaseNow(editorialDatabase(req.payload))),
    findings,
    namedSources,
    blockingComments: await blockingComments(req, article.id),
    told: publication && {
      postReviewDue: publication.postReviewDue ?? null,
      postReviewBy: idOf(publication.postReviewBy),
      contributors: (publication.contributors ?? []).map(idOf).filter((id) => id !== null),
    },
    maskedLabels: await maskedLabels(req, article),
    incompletePictures: await incompletePictures(req, picturesIn(article)),
    majorChanges: publication ? await majorChanges(req, article, publication) : [],
    ...(input.reviewer && { reviewerMayDecide: await reviewerDecides(req, input.reviewer) }),
  }
}

const reviewerDecides = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return mayDecide(actorOf(user && { ...user, collection: 'users' }))
}
