import { fresh } from '@/src/platform/http/cacheControl'
import type { GraphQLSchema } from 'graphql'

import type { BytesOperation, BytesRequest } from '@/src/delivery/bytes/bytesOperation'
import type { Reads } from '@/src/delivery/cache/reads'
import { trackedCollections } from '@/src/delivery/cache/trackedCollections'
import { deliveryContext, type Site } from '@/src/delivery/documents/context'
import type { PublicCollections } from '@/src/delivery/documents/publicCollections'
import { keyCache } from '@/src/delivery/operations/keyCache'
import type { KnownOperations } from '@/src/delivery/operations/knownOperations'
import { costProblem } from '@/src/delivery/operations/limits'
import type { GraphQLRequest } from './readRequest'
import type { EngineContext, EngineAnswer, EngineRequest, GraphQLEngine } from './executeGraphQL'
import { type HotOperation, hotOperation } from './hotOperation'

type Options = {
  schema: GraphQLSchema
  operations: KnownOperations
  collections: PublicCollections
  db: BytesRequest['db']
  site: Site
  /** So many whole answers are given before an operation is compiled. */
  hot?: number
}
type Known = { times: number; hot?: HotOperation | null }

/** How answers were made, in numbers since the start. */
export type HotCounts = {
  /** From the bytes of the documents. */
  bytes: number
  /** By the compiled operation, since not all that is selected is known in bytes. */
  compiled: number
  /** By the engine: asked too seldom yet, no ordinary request, or not a whole answer by the other ways. */
  engine: number
  /** Of those, how often documents were not as the contract has them. */
  unexpected: number
}

/** Compiling costs about as much as 20 answers: whoever makes us compile has made us answer as much. */
const HOT = 20

const whole = (type: string, body: string | Buffer): EngineAnswer => {
  const headers = new Map([
    ['content-type', `${type}; charset=utf-8`],
    ['cache-control', fresh()],
  ])
  const get = (name: string): string | null => headers.get(name) ?? null
  if (typeof body === 'string') return { status: 200, headers: { get }, text: async () => body }
  return { status: 200, headers: { get }, text: async () => body.toString(), utf8: body }
}

/** So many in a row, and an operation goes the ordinary way: asking twice costs more than the short way saves. */
const MOST_UNEXPECTED = 20

/**
 * The query engine with short ways round it: an operation that it has answered often is compiled, to what writes the answer
 * from the bytes of documents where all it selects is known there, else to a function over the documents. Whatever is not
 * a whole answer without errors, also of the limits, is left to the engine, so that there is one way of refusing. Limits
 * and registration hold as they do there. `counts`: how many went which way.
 */
export function hotOperations(
  engine: GraphQLEngine,
  { schema, operations, collections, db, site, hot = HOT }: Options,
): GraphQLEngine & { counts: Readonly<HotCounts> } {
  const known = keyCache<Known>(200, 500_000)
  const counts: HotCounts = { bytes: 0, compiled: 0, engine: 0, unexpected: 0 }

  /** A request read once is judged once: the same text with the same variables costs the same. */
  const affordable = new WeakSet<GraphQLRequest>()

  const textOf = ({ params, hash }: GraphQLRequest, reads?: Reads): string | undefined => {
    try {
      return operations.textOf(params.query, hash, reads)
    } catch {
      return undefined
    }
  }
  const collectionsFor = (reads: Reads | undefined): PublicCollections =>
    reads ? trackedCollections(collections, reads) : collections

  /** Null where the engine is to answer. */
  const inBytes = async (
    entry: HotOperation,
    write: BytesOperation,
    request: Pick<BytesRequest, 'reads' | 'variables'>,
  ): Promise<Buffer | null> => {
    const tracked = () => collectionsFor(request.reads)
    const answer = await write({ ...request, collections, db, tracked, site })
    if (answer === 'refused') return null
    if (answer !== 'unexpected') {
      entry.unexpected = 0
      counts.bytes += 1
      return answer
    }
    counts.unexpected += 1
    entry.unexpected += 1
    if (entry.unexpected >= MOST_UNEXPECTED) entry.bytes = null
    return null
  }
  const runHot = async (
    entry: HotOperation,
    asked: GraphQLRequest,
    reads: Reads | undefined,
  ): Promise<string | Buffer | null> => {
    const { operationName, variables: given } = asked.params
    if (operationName && operationName !== entry.name) return null
    const variables = { ...given }
    try {
      if (!affordable.has(asked)) {
        const { document } = entry
        if (costProblem({ schema, document, operationName, variables })) return null
        affordable.add(asked)
      }
      if (entry.bytes) return await inBytes(entry, entry.bytes, { reads, variables })
      const run = entry.compiled()
      if (!run) return null
      const { data, errors } = await run(deliveryContext(collectionsFor(reads), site), variables)
      if (errors || !data) return null
      counts.compiled += 1
      return JSON.stringify({ data })
    } catch {
      return null
    }
  }

  return {
    counts,
    async fetch(url: string, init: EngineRequest, context: EngineContext) {
      const { asked, reads } = context
      const text = asked ? textOf(asked, reads) : undefined
      const entry = text === undefined ? undefined : (known.get(text) ?? { times: 0 })
      if (asked && entry?.hot) {
        const answer = await runHot(entry.hot, asked, reads)
        if (answer !== null) return whole(asked.type, answer)
      }
      counts.engine += 1
      const answer = await engine.fetch(url, init, context)
      const isWhole = answer.status === 200 && answer.headers.get('cache-control') === fresh()
      if (text === undefined || !entry || !isWhole || entry.hot !== undefined) return answer
      entry.times += 1
      if (entry.times >= hot) entry.hot = hotOperation(schema, text)
      known.set(text, entry)
      return answer
    },
  }
}
