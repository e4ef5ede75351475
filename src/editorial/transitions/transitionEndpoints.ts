import type { Endpoint, GraphQLExtension, PayloadRequest } from 'payload'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import { rateLimits } from '@/src/editorial/api/rateLimits'
import { RefusalError } from '@/src/language/refusal'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { TRANSITION_TEXTS } from '@/src/workflow/transitions'
import { runTransition } from './runTransition'
import { transitionInput } from './transitionInput'

/** `POST /api/articles/:id/transition` `{action, revision, input}` → `{article}`, or 4xx with nothing written. */
export const transitionEndpoint: Endpoint = {
  path: '/:id/transition',
  method: 'post',
  handler: answering(async (req) => {
    await countTransition(req)
    const body = await jsonBody(req, transitionInput)
    const article = await runTransition(req, String(req.routeParams?.id), body)
    return Response.json({ article })
  }),
}

type Args = { id: string; action: string; revision: number; input?: unknown }

/** `transitionArticle(id, action, revision, input)`: the staff GraphQL's only mutation, the twin of the REST endpoint. */
export const transitionMutation: GraphQLExtension = (GraphQL, { collections }) => {
  const { GraphQLInputObjectType, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = GraphQL
  const text = { type: GraphQLString }
  const override = new GraphQLInputObjectType({
    name: 'FindingOverrideInput',
    fields: {
      code: { type: new GraphQLNonNull(GraphQLString) },
      quote: { type: new GraphQLNonNull(GraphQLString) },
      reason: { type: new GraphQLNonNull(GraphQLString) },
    },
  })
  const input = new GraphQLInputObjectType({
    name: 'TransitionInput',
    fields: {
      ...Object.fromEntries(TRANSITION_TEXTS.map((name) => [name, text])),
      overrides: { type: new GraphQLList(new GraphQLNonNull(override)) },
    },
  })
  const type = collections.articles?.graphQL?.type
  if (!type) return {}
  return {
    transitionArticle: {
      type,
      args: {
        id: { type: new GraphQLNonNull(GraphQLString) },
        action: { type: new GraphQLNonNull(GraphQLString) },
        revision: { type: new GraphQLNonNull(GraphQLInt) },
        input: { type: input },
      },
      resolve: async (
        _source: unknown,
        { id, ...rest }: Args,
        { req }: { req: PayloadRequest },
      ) => {
        await countTransition(req)
        const parsed = transitionInput.safeParse({ input: {}, ...rest })
        if (!parsed.success) {
          const problems = parsed.error.issues.map((issue) => issue.path.join('.'))
          throw new RefusalError(REFUSALS.inputInvalid({ problems }))
        }
        return runTransition(req, id, parsed.data)
      },
    },
  }
}

/** Counts an action that somebody asks for over HTTP, by REST or GraphQL: 300 a minute an account, else 429 `rateLimited`. */
async function countTransition(req: PayloadRequest): Promise<void> {
  const actor = actorOf(req.user)
  // Who may not act is refused where everybody is.
  if (!actor) return
  const attempt = await rateLimits(req.payload).transition(actor.id)
  if (attempt.allowed) return
  const { retryAfterSeconds } = attempt
  throw new RefusalError(REFUSALS.rateLimited({ retryAfterSeconds }))
}
