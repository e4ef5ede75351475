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

import type { Reads } from '@/src/delivery/cache/reads'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import { keyCache } from '@/src/delivery/operations/keyCache'
import type { KnownOperations } from '@/src/delivery/operations/knownOperations'
import { costProblem } from '@/src/delivery/operations/limits'
import { FRESH } from './answerPlugin'
import type { GraphQLRequest } from './readRequest'
import type { EngineContext, EngineAnswer, EngineRequest, GraphQLEngine } from './executeGraphQL'
import { withoutRecursiveInputs } from './recursiveInputs'
import { withoutFragments } from './withoutFragments'

type Options = {
  schema: GraphQLSchema
  operations: KnownOperations
  contextOf(reads: Reads | undefined): DeliveryContext
  /** So many whole answers are given before an operation is compiled. */
  hot?: number
}
type Known = { times: number; compiled?: CompiledOperation | null }

/** Compiling costs about as much as 20 answers: whoever makes us compile has made us answer as much. */
const HOT = 20

const whole = (type: string, body: string): EngineAnswer => {
  const headers = new Map([
    ['content-type', `${type}; charset=utf-8`],
    ['cache-control', FRESH],
  ])
  const get = (name: string): string | null => headers.get(name) ?? null
  return { status: 200, headers: { get }, text: () => Promise.resolve(body) }
}

/**
 * The query engine with a short way round it: an operation that it has answered often is compiled and
 * run without it, at half the cost. Whatever is not a whole answer without errors, also of the limits,
 * is left to the engine, so that there is one way of refusing. Limits and registration hold as they do there.
 */
export function hotOperations(
  engine: GraphQLEngine,
  { schema, operations, contextOf, hot = HOT }: Options,
): GraphQLEngine {
  const known = keyCache<Known>(200, 500_000)

  /** A request read once is judged once: the same text with the same variables costs the same. */
  const affordable = new WeakSet<GraphQLRequest>()

  const textOf = ({ params, hash }: GraphQLRequest, reads?: Reads): string | undefined => {
    try {
      return operations.textOf(params.query, hash, reads)
    } catch {
      return undefined
    }
  }
  const runHot = async (
    { document, name, run }: CompiledOperation,
    asked: GraphQLRequest,
    reads: Reads | undefined,
  ): Promise<string | null> => {
    const { operationName, variables: given } = asked.params
    if (operationName && operationName !== name) return null
    const variables = { ...given }
    try {
      if (!affordable.has(asked)) {
        if (costProblem({ schema, document, operationName, variables })) return null
        affordable.add(asked)
      }
      const { data, errors } = await run(contextOf(reads), variables)
      return errors || !data ? null : JSON.stringify({ data })
    } catch {
      return null
    }
  }

  return {
    async fetch(url: string, init: EngineRequest, context: EngineContext) {
      const { asked, reads } = context
      const text = asked ? textOf(asked, reads) : undefined
      if (!asked || text === undefined) return engine.fetch(url, init, context)

      const entry = known.get(text) ?? { times: 0 }
      if (entry.compiled) {
        const answer = await runHot(entry.compiled, asked, reads)
        if (answer !== null) return whole(asked.type, answer)
      }
      const answer = await engine.fetch(url, init, context)
      const isWhole = answer.status === 200 && answer.headers.get('cache-control') === FRESH
      if (!isWhole || entry.compiled !== undefined) return answer
      entry.times += 1
      if (entry.times >= hot) entry.compiled = compiledOperation(schema, text)
      known.set(text, entry)
      return answer
    },
  }
}

type CompiledOperation = {
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
function compiledOperation(schema: GraphQLSchema, text: string): CompiledOperation | null {
  const document = parse(text)
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  const isPlain = operations.length === 1 && operation?.operation === OperationTypeNode.QUERY
  if (!operation || !isPlain || hasDirectives(document)) return null
  const name = operation.name?.value
  const { operation: finite, coerce } = withoutRecursiveInputs(schema, operation)
  const flat = withoutFragments(schema, document, finite)
  if (!flat) return null
  const compiled = compileQuery(schema, flat, name ?? '')
  if (!isCompiledQuery(compiled)) return null
  return {
    document,
    name,
    run: (context, variables) => compiled.query(undefined, context, coerce({ ...variables })),
  }
}
