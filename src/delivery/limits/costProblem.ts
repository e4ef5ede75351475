import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
} from 'graphql'
import { requestError } from '../errors/requestError'
import { DEAREST } from './dearest'
import { queryCost } from './queryCost'

type Asked = {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variables: Readonly<Record<string, unknown>>
}

/** Why an operation may not be executed with these variables (`tooCostly`), or null. See `queryCost`. */
export function costProblem({
  schema,
  document,
  operationName,
  variables,
}: Asked): GraphQLError | null {
  const operation = getOperationAST(document, operationName)
  if (!operation) return null
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  const cost = queryCost(operation, { schema, fragments, variables })
  if (cost <= DEAREST) return null
  return requestError('tooCostly', {
    tr: `Sorgu ${cost} nesneye kadar yanıt isteyebilir, en çok ${DEAREST} olabilir; \`first\` değerlerini küçültün ya da sorguyu bölün`,
    en: `the query may answer with ${cost} objects, ${DEAREST} at most; lower \`first\` or split the query`,
  })
}
