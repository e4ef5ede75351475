import type { GraphQLSchema } from 'graphql'
import { makeExecutableSchema } from '@graphql-tools/schema'

import { articleResolvers } from '@/src/delivery/resolvers/articleResolvers'
import { claimResolvers } from '@/src/delivery/resolvers/claimResolvers'
import { connectionResolvers, detailResolvers } from '@/src/delivery/resolvers/connectionResolvers'
import { entityResolvers } from '@/src/delivery/resolvers/entityResolvers'
import { paperResolvers } from '@/src/delivery/resolvers/paperResolvers'
import { frontResolvers } from '@/src/delivery/resolvers/frontResolvers'
import { nodeResolvers } from '@/src/delivery/resolvers/nodeResolvers'
import { queryResolvers } from '@/src/delivery/resolvers/queryResolvers'
import { textBlockResolvers } from '@/src/delivery/resolvers/textBlockResolvers'
import type { Resolvers } from '@/src/delivery/schema.types'
import { scalars } from './declaredSchema'
import { enumValuesOf, readSchema } from './readSchema'

const resolvers: Resolvers = {
  ...scalars,
  Query: queryResolvers,
  Article: articleResolvers,
  SearchResult: { __resolveType: ({ __typename }) => __typename },
  Hop: { __resolveType: ({ __typename }) => __typename },
  ...nodeResolvers,
  ...textBlockResolvers,
  ...detailResolvers,
  ...claimResolvers,
  ...paperResolvers,
  ...entityResolvers,
  ...frontResolvers,
  ...connectionResolvers,
}

/** The schema of the public API with its resolvers; enums hold the editorial values inside. */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readSchema()
  return makeExecutableSchema({ typeDefs, resolvers: [resolvers, enumValuesOf(typeDefs)] })
}
