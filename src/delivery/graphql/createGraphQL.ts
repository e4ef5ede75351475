import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
} from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'

import type { Reads } from '@/src/delivery/cache/reads'
import { trackedCollections } from '@/src/delivery/cache/trackedCollections'
import { deliveryContext, type Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { hashOf } from '@/src/delivery/operations/hash'
import { keyCache } from '@/src/delivery/operations/keyCache'
import type { KnownOperations } from '@/src/delivery/operations/knownOperations'
import { costProblem, shapeProblem } from '@/src/delivery/operations/limits'
import { MOST_TOKENS, requestError } from '@/src/platform/graphql/document'
import type { PublicPreview } from '@/src/published/documents'
import { answerPlugin } from './answerPlugin'

/** What comes with a request beside the request. `reads`: what the answer rests on is noted there. */
type EngineContext = { preview?: PublicPreview; reads?: Reads }

type GraphQLOptions = {
  schema: GraphQLSchema
  collections: PublicCollections
  site: Site
  introspection: boolean
  operations: KnownOperations
  onError: (error: unknown) => void
}

/** Yoga over the public schema: no batches, no uploads, no page of its own. */
export function createGraphQL({
  schema,
  collections,
  site,
  introspection,
  operations,
  onError,
}: GraphQLOptions) {
  return createYoga<EngineContext>({
    schema,
    context: ({ preview, reads }) =>
      deliveryContext(reads ? trackedCollections(collections, reads) : collections, site, preview),
    graphqlEndpoint: '/graphql',
    batching: false,
    multipart: false,
    extraParamNames: ['documentId'],
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    // `answerPlugin` masks, at the one place that every error passes.
    maskedErrors: false,
    maxRequestBodySize: 100_000,
    parserAndValidationCache: {
      documentCache: keyCache(500, 2_000_000),
      errorCache: keyCache(200, 500_000),
      validationCache: true,
    },
    plugins: [
      requestPlugin(operations),
      limitsPlugin(introspection),
      answerPlugin(introspection, onError),
    ],
  })
}

/**
 * What a query may cost, refused with 400 before anything is read: tokens while it is parsed, shape
 * before it is validated, the number of objects (with `first` counted in) before it is executed.
 */
function limitsPlugin(introspection: boolean): Plugin {
  const problems = new WeakMap<DocumentNode, GraphQLError | 'none'>()
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MOST_TOKENS }))
    },
    onValidate({ params, addValidationRule, setResult }) {
      const document = params.documentAST
      const problem = problems.get(document) ?? shapeProblem(document) ?? 'none'
      problems.set(document, problem)
      if (problem !== 'none') setResult([problem])
      else if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule)
    },
    onExecute({ args: { schema, document, operationName, variableValues } }) {
      const variables = variableValues ?? {}
      const problem = costProblem({ schema, document, operationName, variables })
      if (problem) throw problem
    },
  }
}

/**
 * Request → what is asked: the text of a persisted operation in place of its hash. Parameters that are
 * no JSON → 400 in words the caller can use.
 */
function requestPlugin(operations: KnownOperations): Plugin<object, EngineContext> {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          if (error instanceof GraphQLError || !(error instanceof SyntaxError)) throw error
          throw requestError('badInput', {
            tr: '`variables` ve `extensions` geçerli JSON olmalı',
            en: '`variables` and `extensions` must be valid JSON',
          })
        }
      })
    },
    onParams({ params, setParams, context }) {
      const { query, documentId: _, ...rest }: Record<string, unknown> = { ...params }
      const found = operations.textOf(query, hashOf(params), context.reads)
      if (found !== undefined && found !== query) setParams({ ...rest, query: found })
    },
  }
}
