import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLCompositeType,
  type GraphQLError,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

import { pageSize } from '@/src/delivery/lists/page'
import { DEAREST, documentProblem, requestError } from '@/src/platform/graphql/document'

/** How many rows a list without `first` is taken to have: the claims, sources or tags of one article. */
const EMBEDDED = 5

type CostInput = {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Readonly<Record<string, unknown>>
}

/** What is given as `first` or `last`, null where nothing is. Another type than a number GraphQL refuses in words of its own. */
const givenAs = (
  name: 'first' | 'last',
  field: FieldNode,
  variables: CostInput['variables'],
): number | null => {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value
  if (value?.kind === Kind.INT) return pageSize(Number(value.value), undefined, name)
  if (value?.kind !== Kind.VARIABLE) return null
  const given = variables[value.name.value]
  return typeof given === 'number' ? pageSize(given, undefined, name) : null
}

const rowsOf = (field: FieldNode, fallback: number, variables: CostInput['variables']): number =>
  givenAs('last', field, variables) ?? givenAs('first', field, variables) ?? fallback

/**
 * How many objects the answer of an operation can hold: each object counts once, times the `first` of
 * or `last` of every connection above it (lists without one: 5). The document must be valid and without
 * circles. Refuses (`badFirst`) a `first` or `last` that is not 1 to 100, wherever it stands.
 */
export function queryCost(operation: OperationDefinitionNode, input: CostInput): number {
  const { schema, fragments, variables } = input
  const known = new Map<SelectionSetNode, number>()

  const ofField = (parent: GraphQLCompositeType, node: FieldNode): number => {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type)) return 0
    const argument = field.args.find(({ name }) => name === 'first')
    // The rows of a connection were counted where its `first` stands.
    const embedded = isListType(getNullableType(field.type)) && !parent.name.endsWith('Connection')
    const usual = argument?.defaultValue ?? (embedded ? EMBEDDED : 20)
    const alone = embedded ? EMBEDDED : 1
    const rows = argument ? rowsOf(node, Number(usual), variables) : alone
    return rows * (1 + (node.selectionSet ? ofSet(type, node.selectionSet) : 0))
  }

  const ofSet = (parent: GraphQLCompositeType, set: SelectionSetNode): number => {
    const found = known.get(set)
    if (found !== undefined) return found
    let sum = 0
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (!node.name.value.startsWith('__')) sum += ofField(parent, node)
        continue
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value)
      if (part) sum += ofSet(isCompositeType(condition) ? condition : parent, part.selectionSet)
    }
    known.set(set, sum)
    return sum
  }

  const query = schema.getQueryType()
  return query ? ofSet(query, operation.selectionSet) : 0
}

/** A front page of 16 rows of sections, each a list of its own, with room for what stands beside them. */
const MOST_ALIASES = 32

/** Why a document may not be asked for its shape, or null: see `documentProblem`. */
export const shapeProblem = (document: DocumentNode): GraphQLError | null =>
  documentProblem(document, MOST_ALIASES)

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
