import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { inTransaction } from '@/src/db/inTransaction'
import type { Article } from '@/src/payload-types'
import { contentOfPublication } from '@/src/publish/contentOfPublication'
import { findPublication } from '@/src/publish/findPublication'
import { publishArticle } from '@/src/publish/publishArticle'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { PERMIT, type Permit } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'
import { TRANSITIONS, type Action } from '@/src/workflow/transitions'
import { decisionContext } from './decisionContext'
import type { TransitionRequest } from './transitionInput'

const isAction = (action: string): action is Action =>
  Object.hasOwn(TRANSITIONS, action) && action !== 'write' && action !== 'restoreVersion'

/**
 * One action on one article for the request's user: the one function behind the button, REST, GraphQL and the seed.
 * Everything it writes is one transaction. Returns the stored working copy; throws RefusalError when refused.
 */
export async function runTransition(
  origin: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>,
  articleId: string,
  { action, revision, input }: TransitionRequest,
): Promise<Article> {
  if (!isAction(action)) throw new RefusalError(REFUSALS.unknownAction())
  return inTransaction(origin.payload, origin, async (req) => {
    const before = await readable(req, articleId)
    const publication = await findPublication(req, articleId)
    const permit: Permit = {
      articleId,
      action,
      revision,
      context: await decisionContext(req, before, publication, input),
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
    if (action === 'publish') {
      await publishArticle({ req, before, after, publication, input, now: permit.context.now })
    }
    return after
  })
}

/** The article as this user may read it: what cannot be read does not exist. */
const readable = async (req: PayloadRequest, id: string): Promise<Article> => {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(REFUSALS.notFound())
  judgedArticle(found as unknown as Record<string, unknown>)
  return found
}
