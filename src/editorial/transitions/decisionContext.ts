import type { PayloadRequest } from 'payload'

import { analysisOf } from '@/src/editorial/articles/analysisOf'
import { blockingComments } from '@/src/editorial/comments/threads'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { incompletePictures } from '@/src/editorial/media/incompletePictures'
import { picturesIn } from '@/src/editorial/projection/body'
import { majorChanges } from '@/src/editorial/publish/majorChanges'
import { namedEntities } from '@/src/editorial/sourcing/sourcedArticle'
import { idOf } from '@/src/language/ids'
import type { Article, Publication } from '@/src/payload-types'
import { databaseNow } from '@/src/platform/database/clock'
import type { Sourcing } from '@/src/sourcing/types'
import { actorOf } from '@/src/workflow/actor'
import type { Context, TransitionInput } from '@/src/workflow/context'
import { may } from '@/src/workflow/roles'

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
    publication: publication && {
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
  return may(actorOf(user && { ...user, collection: 'users' }), 'decide')
}

/**
 * Under which label each masked source of the article appears, as `id=label`, sorted. One query, none where the article
 * names no source. Reads in the caller's transaction.
 */
export async function maskedLabels(req: PayloadRequest, article: Article): Promise<string[]> {
  const { sources } = namedEntities(article)
  if (sources.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { and: [{ id: { in: sources } }, { kind: { equals: 'masked' } }] },
    pagination: false,
    depth: 0,
    select: { publicLabel: true },
    req,
    overrideAccess: true,
  })
  return docs.map(({ id, publicLabel }) => `${id}=${publicLabel ?? ''}`).sort()
}
