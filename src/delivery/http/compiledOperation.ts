import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import type { DeliveryContext } from '../context'
import { withoutFragments } from './withoutFragments'

export type CompiledOperation = {
  document: DocumentNode
  /** The operation's name, where it has one. */
  name: string | undefined
  run(context: DeliveryContext, variables: object): Promise<ExecutionResult> | ExecutionResult
}

const hasDirectives = (document: DocumentNode): boolean => {
  let found = false
  visit(document, { Directive: () => void (found = true) })
  return found
}

/**
 * The text of a valid document → the operation compiled to a function (graphql-jit), or null for what
 * is left to the interpreter: several operations in one document, directives, and fragments that are
 * not taken apart, whose fields graphql-jit would answer in another order, with another ETag.
 */
export function compiledOperation(schema: GraphQLSchema, text: string): CompiledOperation | null {
  const document = parse(text)
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  const isPlain = operations.length === 1 && operation?.operation === OperationTypeNode.QUERY
  if (!operation || !isPlain || hasDirectives(document)) return null
  const name = operation.name?.value
  const flat = withoutFragments(schema, document, operation)
  if (!flat) return null
  const compiled = compileQuery(schema, flat, name ?? '')
  if (!isCompiledQuery(compiled)) return null
  return {
    document,
    name,
    run: (context, variables) => compiled.query(undefined, context, { ...variables }),
  }
}
