import {
  getOperationAST,
  Kind,
  validate,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql'
import { documentProblem } from '../limits/documentProblem'
import { queryCost } from '../limits/queryCost'
import { DEAREST } from '../limits/dearest'
import type { SingleOperation } from './operationsIn'

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Why an operation could not be answered, empty where it can: its shape, the schema, and its cost with
 * the default values of its variables.
 */
export function operationProblems(
  { document, name }: SingleOperation,
  schema: GraphQLSchema,
): string[] {
  const shape = documentProblem(document)
  if (shape) return [shape.message]
  const invalid = validate(schema, document).map(({ message, locations = [] }) => {
    const [place] = locations
    return place ? `${message} (${place.line}:${place.column})` : message
  })
  if (invalid.length > 0) return invalid
  const operation = getOperationAST(document, name)
  if (!operation) return ['sorgunun adı yok / the operation has no name']
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  }
  try {
    const cost = queryCost(operation, { schema, fragments, variables: {} })
    return cost > DEAREST
      ? [`${cost} nesne, en çok ${DEAREST} / ${cost} objects, ${DEAREST} at most`]
      : []
  } catch (error) {
    return [messageOf(error)]
  }
}
