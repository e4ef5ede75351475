import { GraphQLScalarType } from 'graphql'

/** JSON as it is stored; no argument takes it. */
export const jsonScalar = new GraphQLScalarType<unknown, unknown>({ name: 'JSON' })
