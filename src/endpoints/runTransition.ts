import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { inTransaction } from '@/src/db/inTransaction'
import type { Article } from '@/src/payload-types'
import { contentOfPublication } from '@/src/publish/contentOfPublication'
import { findPublication } from '@/src/publish/findPublication'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { PERMIT, type Permit } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'
import { BUTTON_ACTIONS, TRANSITIONS, type Action } from '@/src/workflow/transitions'
import { applyEffects } from './applyEffects'
import { decisionContext } from './decisionContext'
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
    const before = await readable(req, articleId, system)
    const publication = await findPublication(req, articleId)
    const permit: Permit = {
      articleId,
      action,
      revision,
      system,
      context: await decisionContext(req, before, publication, input, given),
      ...(action === 'discardEdit' &&
        publication && { content: await contentOfPublication(req, publication) }),
    }
    const after = await req.payload.update({
      collection: 'articles',
      id: articleId,
      data: {},
      depth: 0,
      overrideAccess: true,
      req: isolateObjectProperty(req, ['context']),
      context: { ...req.context, [PERMIT]: permit },
    })
    const { now } = permit.context
    await applyEffects({ req, action, before, after, publication, input, now })
    return after
  })
}

/** The article as this user may read it: what cannot be read does not exist. */
const readable = async (req: PayloadRequest, id: string, system: boolean): Promise<Article> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: system,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(REFUSALS.notFound())
  judgedArticle(found as unknown as Record<string, unknown>)
  return found
}
