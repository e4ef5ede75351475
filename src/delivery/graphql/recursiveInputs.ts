import {
  getNamedType,
  getVariableValues,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql'

/** Whether an input holds itself, however deep, as a condition holds conditions. */
function isRecursive(type: GraphQLInputType, within: ReadonlySet<string> = new Set()): boolean {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return false
  if (within.has(named.name)) return true
  const inside = new Set(within).add(named.name)
  return Object.values(named.getFields()).some((field) => isRecursive(field.type, inside))
}

/** Any value as it is: what stands there was coerced already. */
const AS_IT_IS = {
  kind: Kind.NAMED_TYPE,
  name: { kind: Kind.NAME, value: 'JSON' },
} as const

/**
 * An operation as graphql-jit can compile it: it writes the code of an input's every field, without an end where an input holds
 * itself. Variables of such a type are declared as any value, and `coerce` turns what was given for them into what resolvers
 * take, as the query engine does. `coerce` throws what does not fit.
 */
export function withoutRecursiveInputs(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): { operation: OperationDefinitionNode; coerce(given: Record<string, unknown>): object } {
  const { variableDefinitions = [] } = operation
  const isEndless = ({ type }: VariableDefinitionNode): boolean => {
    const declared = typeFromAST(schema, type)
    return isInputType(declared) && isRecursive(declared)
  }
  const endless = variableDefinitions.filter(isEndless)
  if (endless.length === 0) return { operation, coerce: (given) => ({ ...given }) }
  const definitions = variableDefinitions.map((definition): VariableDefinitionNode =>
    endless.includes(definition)
      ? { kind: Kind.VARIABLE_DEFINITION, variable: definition.variable, type: AS_IT_IS }
      : definition,
  )
  return {
    operation: { ...operation, variableDefinitions: definitions },
    coerce(given) {
      const { coerced, errors } = getVariableValues(schema, endless, given)
      if (errors) throw errors[0]
      return { ...given, ...coerced }
    },
  }
}
