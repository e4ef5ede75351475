import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { PublicPreview } from '@/src/public/documents'
import type { Reads } from '../cache/reads'
import { trackedCollections } from '../cache/trackedCollections'
import { deliveryContext, type Site } from '../context'
import type { KnownOperations } from '../operations/knownOperations'
import type { PublicCollections } from '../publicCollections'
import { answerPlugin } from './answerPlugin'
import { boundedCache } from './boundedCache'
import { limitsPlugin } from './limitsPlugin'
import { requestPlugin } from './requestPlugin'

/** What comes with a request beside the request. `reads`: what the answer rests on is noted there. */
export type EngineContext = { preview?: PublicPreview; reads?: Reads }

export type GraphQLOptions = {
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
      documentCache: boundedCache(500, 2_000_000),
      errorCache: boundedCache(200, 500_000),
      validationCache: true,
    },
    plugins: [
      requestPlugin(operations),
      limitsPlugin(introspection),
      answerPlugin(introspection, onError),
    ],
  })
}
