import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

import { bytesOperation, type BytesOperation } from '@/src/delivery/bytes/bytesOperation'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import { withoutRecursiveInputs } from './recursiveInputs'
import { withoutFragments } from './withoutFragments'

type Run = (
  context: DeliveryContext,
  variables: object,
) => Promise<ExecutionResult> | ExecutionResult

/** An operation that is asked often, and the short ways of answering it. */
export type HotOperation = {
  document: DocumentNode
  /** The operation's name, where it has one. */
  name: string | undefined
  /** From the bytes of documents; null where not all of it is known there. */
  bytes: BytesOperation | null
  /** How often in a row documents were not as the contract has them. */
  unexpected: number
  /** By a function over the documents, made when it is first needed; null where there is none. */
  compiled(): Run | null
}

/** The text of a valid document → its short ways, or null for several operations and what is no query. */
export function hotOperation(schema: GraphQLSchema, text: string): HotOperation | null {
  const document = parse(text)
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  const isPlain = operations.length === 1 && operation?.operation === OperationTypeNode.QUERY
  if (!operation || !isPlain) return null
  let compiled: Run | null | undefined
  return {
    ...{ document, name: operation.name?.value, unexpected: 0 },
    bytes: bytesOperation(schema, document, operation),
    compiled() {
      if (compiled === undefined) compiled = compiledRun(schema, document, operation)
      return compiled
    },
  }
}

const hasDirectives = (document: DocumentNode): boolean => {
  let found = false
  visit(document, { Directive: () => void (found = true) })
  return found
}

/**
 * An operation compiled by graphql-jit, or null for what is left to the interpreter: directives, and fragments that are
 * not taken apart, whose fields graphql-jit would answer in another order, with another ETag.
 */
function compiledRun(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Run | null {
  if (hasDirectives(document)) return null
  const { operation: finite, coerce } = withoutRecursiveInputs(schema, operation)
  const flat = withoutFragments(schema, document, finite)
  if (!flat) return null
  const compiled = compileQuery(schema, flat, operation.name?.value ?? '')
  if (!isCompiledQuery(compiled)) return null
  return (context, variables) => compiled.query(undefined, context, coerce({ ...variables }))
}
