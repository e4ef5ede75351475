import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { articleResolvers } from '../resolvers/articleResolvers'
import { claimResolvers } from '../resolvers/claimResolvers'
import { connectionResolvers } from '../resolvers/connectionResolvers'
import { detailResolvers } from '../resolvers/detailResolvers'
import { entityResolvers } from '../resolvers/entityResolvers'
import { queryResolvers } from '../resolvers/queryResolvers'
import { dateTimeScalar } from '../scalars/dateTimeScalar'
import { jsonScalar } from '../scalars/jsonScalar'
import { partialDateScalar } from '../scalars/partialDateScalar'
import type { Resolvers } from '../schema.types'
import { enumValuesOf } from './enumValuesOf'
import { readSchema } from './readSchema'

const resolvers: Resolvers = {
  DateTime: dateTimeScalar,
  PartialDate: partialDateScalar,
  JSON: jsonScalar,
  Query: queryResolvers,
  Article: articleResolvers,
  SearchResult: { __resolveType: ({ __typename }) => __typename },
  ...detailResolvers,
  ...claimResolvers,
  ...entityResolvers,
  ...connectionResolvers,
}

/** The schema of the public API with its resolvers; enums hold the editorial values inside. */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readSchema()
  return makeExecutableSchema({ typeDefs, resolvers: [resolvers, enumValuesOf(typeDefs)] })
}
