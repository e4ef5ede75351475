import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { inTransaction } from '@/src/db/inTransaction'
import { holdActor } from '@/src/newsroom/holdAccount'
import type { Article } from '@/src/payload-types'
import { contentOfPublication } from '@/src/publish/contentOfPublication'
import { findPublication } from '@/src/publish/findPublication'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { PERMIT, type Permit } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'
import { BUTTON_ACTIONS, TRANSITIONS, type Action } from '@/src/workflow/transitions'
import { applyEffects } from './applyEffects'
import { decisionContext } from './decisionContext'
import { readableRecord } from './readableRecord'
import type { TransitionRequest } from './transitionInput'

const isAction = (action: string): action is Action => Object.hasOwn(TRANSITIONS, action)

/**
 * One action on one article for the request's user: the one function behind the button, REST, GraphQL and the seed.
 * Everything it writes is one transaction. Returns the stored working copy; throws RefusalError when refused.
 * `system`: the worker's own actions (a due schedule), which no request can ask for; with them `now` may be the
 * database's clock instead of this process's.
 */
export async function runTransition(
  origin: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>,
  articleId: string,
  { action, revision, input }: TransitionRequest,
  { system = false, now: given }: { system?: boolean; now?: Date } = {},
): Promise<Article> {
  if (!isAction(action) || !(system || BUTTON_ACTIONS.includes(action))) {
    throw new RefusalError(REFUSALS.unknownAction())
  }
  return inTransaction(origin.payload, origin, async (req) => {
    const before = await readableRecord(req, 'articles', articleId, { overrideAccess: system })
    return transitionIn(req, before, { action, revision, input }, { system, now: given })
  })
}

type Known = Omit<TransitionRequest, 'action'> & { action: Action }

/**
 * The same for an article that was read in the request's own transaction, which the caller commits. `system`: the
 * newsroom itself acts, and nobody could have asked for it.
 */
export async function transitionIn(
  req: PayloadRequest,
  before: Article,
  { action, revision, input }: Known,
  { system, now: given }: { system: boolean; now?: Date },
): Promise<Article> {
  judgedArticle(before as unknown as Record<string, unknown>)
  // An approval stands on its account for as long as it lasts, so the account must not change beside it.
  if (action === 'approve') await holdActor(req)
  const publication = await findPublication(req, before.id)
  const permit: Permit = {
    articleId: before.id,
    action,
    revision,
    system,
    context: await decisionContext(req, before, publication, input, given),
    ...(action === 'discardEdit' &&
      publication && { content: await contentOfPublication(req, publication) }),
  }
  const after = await req.payload.update({
    collection: 'articles',
    id: before.id,
    data: {},
    depth: 0,
    overrideAccess: true,
    req: isolateObjectProperty(req, ['context']),
    context: { ...req.context, [PERMIT]: permit },
  })
  const { now } = permit.context
  await applyEffects({ req, action, before, after, publication, input, now })
  return after
}
