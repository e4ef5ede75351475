import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { inTransaction } from '@/src/editorial/database/transactions'
import { holdActor } from '@/src/editorial/accounts/accounts'
import type { Article, Publication } from '@/src/payload-types'
import { contentOfPublication, findPublication } from '@/src/editorial/publish/publications'
import { recordsShownBy } from '@/src/editorial/publish/fanOut/articlesShowing'
import { takeTurnDeciding } from '@/src/editorial/entities/recordTurns'
import { judgedArticle } from '@/src/workflow/judgedArticle'
import { PERMIT, type Permit } from '@/src/workflow/permit'
import { REFUSALS } from '@/src/workflow/refusals'
import { BUTTON_ACTIONS, isAction, type Action } from '@/src/workflow/transitions'
import { applyEffects } from './applyEffects'
import { decisionContext } from './decisionContext'
import { goneRelations } from '@/src/editorial/guards/relations'
import { readableRecord } from '@/src/editorial/api/answering'
import type { TransitionRequest } from './transitionInput'

/** Actions that take a text with its records as it stands: no record may change beside them. */
const APPROVING: readonly Action[] = ['approve', 'publishUrgent']

const hasClaim = (article: Pick<Article, 'claims'>, claim: string): boolean =>
  (article.claims ?? []).some(({ id }) => id === claim)

/**
 * Whom and what the input names is looked up at once: a claim that the article never had would else be found out by the
 * scheduler, at night. A correction may be about a claim that it takes away, so the published version counts as well.
 */
async function checkNamed(
  req: PayloadRequest,
  article: Article,
  publication: Publication | null,
  input: TransitionRequest['input'],
): Promise<void> {
  const people = (['reviewer', 'assignee'] as const).flatMap((name) => {
    const id = input[name]
    const path = `input.${name}`
    return id
      ? [{ path, id, collection: 'users', place: { tr: path, en: path }, isSystems: false }]
      : []
  })
  const problems = (await goneRelations(req, people)).map(({ path }) => path)
  if (problems.length > 0) {
    const refusal = REFUSALS.relationUnknown({ problems })
    const { tr, en } = refusal.message
    const named = problems.join(', ')
    throw new RefusalError({ ...refusal, message: { tr: `${tr} ${named}`, en: `${en} ${named}` } })
  }
  const { claim } = input
  if (!claim || hasClaim(article, claim)) return
  if (publication && hasClaim(await contentOfPublication(req, publication), claim)) return
  throw new RefusalError(REFUSALS.inputInvalid({ problems: ['input.claim'] }))
}

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
  if (!isAction(action) || !(system || BUTTON_ACTIONS.some((one) => one === action))) {
    throw new RefusalError(REFUSALS.unknownAction())
  }
  return inTransaction(origin.payload, origin, async (req) => {
    const before = await readableRecord(req, 'articles', articleId, { overrideAccess: system })
    return transitionIn(req, before, { action, revision, input }, { system, now: given })
  })
}

type CheckedRequest = Omit<TransitionRequest, 'action'> & { action: Action }

/**
 * The same for an article that was read in the request's own transaction, which the caller commits. `system`: the
 * newsroom itself acts, and nobody could have asked for it.
 */
export async function transitionIn(
  req: PayloadRequest,
  before: Article,
  { action, revision, input }: CheckedRequest,
  { system, now: given }: { system: boolean; now?: Date },
): Promise<Article> {
  judgedArticle(before)
  // An approval stands on its account for as long as it lasts, so the account must not change beside it.
  if (action === 'approve') await holdActor(req)
  if (APPROVING.includes(action)) await takeTurnDeciding(req, await recordsShownBy(req, before))
  const publication = await findPublication(req, before.id)
  await checkNamed(req, before, publication, input)
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
