import type { Endpoint } from 'payload'

import { RefusalError } from '@/src/errors'
import { findPublication } from '@/src/publish/findPublication'
import type { Sourcing } from '@/src/sourcing/types'
import { actorOf } from '@/src/workflow/actor'
import { approvalHash } from '@/src/workflow/approvalHash'
import { decide } from '@/src/workflow/decide'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { REFUSALS } from '@/src/workflow/refusals'
import { BUTTON_ACTIONS, TRANSITIONS } from '@/src/workflow/transitions'
import { answering } from './answering'
import { changesAsked } from './changesAsked'
import { decisionContext } from './decisionContext'
import { droppedSince } from './droppedSince'
import { readableRecord } from './readableRecord'

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
    const article = judgedArticle(doc as unknown as Record<string, unknown>)
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
