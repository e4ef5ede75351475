import type { Endpoint, PayloadRequest } from 'payload'

import { answering, readableRecord } from '@/src/editorial/api/answering'
import { findPublication } from '@/src/editorial/publish/publications'
import { idOf } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import type { Sourcing } from '@/src/sourcing/types'
import { actorOf } from '@/src/workflow/actor'
import { approvalHash } from '@/src/workflow/approvalHash'
import { decide } from '@/src/workflow/decide'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { REFUSALS } from '@/src/workflow/refusals'
import { type Action, BUTTON_ACTIONS, isPublishing, TRANSITIONS } from '@/src/workflow/transitions'
import { decisionContext } from './decisionContext'

/** Newer than these entries nobody looks for a restore: who approves has to know of the last ones. */
const LOOKED_AT = 200

/**
 * What restored versions of this article lacked since it was last published: the places (`tags.0`) whose record was gone by
 * then. From the log, newest first, each once. The asker may read the article.
 */
async function droppedSince(req: PayloadRequest, articleId: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: { article: { equals: articleId } },
    sort: '-seq',
    limit: LOOKED_AT,
    pagination: false,
    depth: 0,
    select: { action: true, values: true },
    overrideAccess: true,
    req,
  })
  const published = docs.findIndex(
    ({ action }) => isPublishing(action as Action) || action === 'discardEdit',
  )
  const since = published < 0 ? docs : docs.slice(0, published)
  const fields = since
    .filter(({ action }) => action === 'restoreVersion')
    .flatMap(({ values }) => (Array.isArray(values) ? values : []))
    .flatMap((value) => {
      const field: unknown = (value as { field?: unknown } | null)?.field
      return typeof field === 'string' ? [field] : []
    })
  return [...new Set(fields)]
}

/** `GET /api/articles/:id/actions`: what this user may do now, and why not for the rest. The buttons show just that. */
export const articleActions: Endpoint = {
  path: '/:id/actions',
  method: 'get',
  handler: answering(async (req) => {
    const actor = actorOf(req.user)
    const doc = await readableRecord(req, 'articles', String(req.routeParams?.id))
    if (!actor) throw new RefusalError(REFUSALS.notFound())
    const publication = await findPublication(req, doc.id)
    const stored = doc.sourcing as unknown as Sourcing | null
    const known = Array.isArray(stored?.findings) ? stored : undefined
    const context = await decisionContext(req, doc, publication, {}, undefined, known)
    const article = judgedArticle(doc)
    const english = req.i18n?.language === 'en'
    const actions = BUTTON_ACTIONS.map((action) => {
      const decision = decide(action, { ...context, article, actor, probe: true })
      const { label, input } = TRANSITIONS[action]
      const refusal = decision.ok ? null : decision.refusal
      return {
        action,
        label: english ? label.en : label.tr,
        allowed: decision.ok,
        code: refusal?.code ?? null,
        message: refusal ? (english ? refusal.message.en : refusal.message.tr) : null,
        input,
      }
    })
    return Response.json({
      revision: article.revision,
      stage: article.stage,
      state: context.state,
      editKind: article.editKind,
      writes: [article.author, article.assignee, ...article.contributors].includes(actor.id),
      slug: publication?.slug ?? null,
      scheduledAt: article.stage === 'scheduled' ? (doc.scheduledAt ?? null) : null,
      asked: article.stage === 'changesRequested' ? await changesAsked(req, doc.id) : null,
      dropped: await droppedSince(req, doc.id),
      findings: context.findings,
      decided:
        article.approvedHash === approvalHash({ ...context, article })
          ? article.approvedOverrides
          : [],
      actions,
    })
  }),
}

/**
 * What the asker was last told to mend in this article, from their own inbox: nobody reads here what was said to
 * somebody else. Null where they were told nothing, or nothing in words.
 */
async function changesAsked(
  req: PayloadRequest,
  articleId: string,
): Promise<{ reason: string; at: string; by: string | null } | null> {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { user: { equals: req.user?.id } },
        { article: { equals: articleId } },
        { kind: { equals: 'changesRequested' } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const [told] = docs
  if (!told?.reason) return null
  const { docs: askers } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: idOf(told.actor) ?? '' } },
    select: { name: true },
    ...{ limit: 1, pagination: false, depth: 0 },
    req,
    overrideAccess: false,
  })
  return { reason: told.reason, at: told.createdAt, by: askers[0]?.name ?? null }
}
