import type { GraphQLExtension, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/errors'
import { REFUSALS } from '@/src/workflow/refusals'
import { TRANSITION_TEXTS } from '@/src/workflow/transitionTexts'
import { countTransition } from './countTransition'
import { runTransition } from './runTransition'
import { transitionInput } from './transitionInput'

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
