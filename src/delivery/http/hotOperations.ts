import type { GraphQLSchema } from 'graphql'
import type { Reads } from '../cache/reads'
import type { DeliveryContext } from '../context'
import { costProblem } from '../limits/costProblem'
import { hashOf } from '../operations/hashOf'
import type { KnownOperations } from '../operations/knownOperations'
import { FRESH } from './answerPlugin'
import { answerType } from './answerType'
import type { EngineAnswer, EngineRequest, GraphQLEngine } from './askEngine'
import { type AskedParams, askedParams } from './askedParams'
import { boundedCache } from './boundedCache'
import { compiledOperation, type CompiledOperation } from './compiledOperation'

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
  const known = boundedCache<Known>(200, 500_000)

  const textOf = (asked: AskedParams, reads: Reads | undefined): string | undefined => {
    try {
      return operations.textOf(asked.query, hashOf(asked), reads)
    } catch {
      return undefined
    }
  }
  const runHot = async (
    { document, name, run }: CompiledOperation,
    { operationName, variables: given }: AskedParams,
    reads: Reads | undefined,
  ): Promise<string | null> => {
    if (operationName && operationName !== name) return null
    const variables = { ...given }
    try {
      if (costProblem({ schema, document, operationName, variables })) return null
      const { data, errors } = await run(contextOf(reads), variables)
      return errors || !data ? null : JSON.stringify({ data })
    } catch {
      return null
    }
  }

  return {
    async fetch(url: string, init: EngineRequest, context: { reads?: Reads }) {
      const { method, headers, body } = init
      const search = url.includes('?') ? url.slice(url.indexOf('?')) : ''
      const type = answerType(headers.accept)
      const asked = type && askedParams(method, headers['content-type'], search, body)
      const text = asked ? textOf(asked, context.reads) : undefined
      if (!type || !asked || text === undefined) return engine.fetch(url, init, context)

      const entry = known.get(text) ?? { times: 0 }
      if (entry.compiled) {
        const answer = await runHot(entry.compiled, asked, context.reads)
        if (answer !== null) return whole(type, answer)
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
