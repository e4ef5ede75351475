import type { PayloadRequest } from 'payload'

import type { Article, Publication } from '@/src/payload-types'
import { updatePublication } from '@/src/editorial/publish/publications'
import { publishArticle } from '@/src/editorial/publish/publishArticle'
import { retractArticle, withdrawArticle } from '@/src/editorial/publish/unpublish'
import type { TransitionInput } from '@/src/workflow/context'
import { type Action, isPublishing } from '@/src/workflow/transitions'
import { judgedArticle } from '@/src/workflow/judgedArticle'

/** How long a decision made alone may stand before a second editor has looked at it. */
const REVIEW_MINUTES = 60

type Done = {
  req: PayloadRequest
  action: Action
  before: Article
  after: Article
  publication: Publication | null
  input: TransitionInput
  now: Date
}

/** What an action does beyond the article: the publication and the public half. In the caller's transaction. */
export async function applyEffects(done: Done): Promise<void> {
  const { req, action, publication, input, now } = done
  if (isPublishing(action)) {
    const told = judgedArticle(done.before).schedule?.told
    const saved = await publishArticle({ ...done, input: { ...told, ...input } })
    if (action === 'publishUrgent') await askForReview(req, saved, now)
    return
  }
  if (!publication) return
  const notice = (input.publicReason ?? '').trim()
  if (action === 'retract') {
    await askForReview(req, await retractArticle(req, publication, { notice, now }), now)
  }
  if (action === 'withdraw') {
    await askForReview(req, await withdrawArticle(req, publication, { notice, now }), now)
  }
  if (action === 'signOff') {
    await updatePublication(req, publication.id, { postReviewDue: null, signedOffBy: req.user?.id })
  }
}

const askForReview = (req: PayloadRequest, publication: Publication, now: Date) =>
  updatePublication(req, publication.id, {
    postReviewDue: new Date(now.getTime() + REVIEW_MINUTES * 60_000).toISOString(),
    postReviewBy: req.user?.id,
    signedOffBy: null,
  })
