import { createYoga } from 'graphql-yoga'
import { deliveryContext, type Site } from '../context'
import type { PublicCollections } from '../publicCollections'
import { buildSchema } from '../schema/buildSchema'
import { answerPlugin } from './answerPlugin'
import { boundedCache } from './boundedCache'
import { limitsPlugin } from './limitsPlugin'
import { requestPlugin } from './requestPlugin'

export type GraphQLOptions = {
  collections: PublicCollections
  site: Site
  introspection: boolean
  onError: (error: unknown) => void
}

/** Yoga over the public schema: no batches, no uploads, no page of its own. */
export function createGraphQL({ collections, site, introspection, onError }: GraphQLOptions) {
  return createYoga({
    schema: buildSchema(),
    context: () => deliveryContext(collections, site),
    graphqlEndpoint: '/graphql',
    batching: false,
    multipart: false,
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
    plugins: [requestPlugin(), limitsPlugin(introspection), answerPlugin(introspection, onError)],
  })
}
