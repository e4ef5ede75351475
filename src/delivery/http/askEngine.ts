import type { Answer } from '../cache/answerStore'
import type { Reads } from '../cache/reads'
import { tagsOf } from '../cache/tagsOf'
import { FRESH } from './answerPlugin'
import type { AskedRequest } from './askedRequest'
import { cacheTag } from './cacheTag'
import { representation } from './representation'

export type EngineRequest = { method: string; headers: Record<string, string>; body?: string }

/** As much of a `Response` as is read. */
export type EngineAnswer = {
  status: number
  headers: { get(name: string): string | null }
  text(): Promise<string>
}

/** `asked`: the request as it was read already, where it is an ordinary one. */
export type Asking = { reads?: Reads; asked?: AskedRequest | null }

/** Takes one request and answers it, as Yoga does; notes in `reads` what the answer rests on. */
export type GraphQLEngine = {
  fetch(url: string, init: EngineRequest, context: Asking): Promise<EngineAnswer> | EngineAnswer
}

/** Asks the query engine, and keeps of its answer what can be sent to everybody who asks the same. */
export async function askEngine(
  graphql: GraphQLEngine,
  search: string,
  sent: EngineRequest,
  asking: Asking & { reads: Reads },
  onGrown?: () => void,
): Promise<Answer> {
  const found = await graphql.fetch(`http://delivery/graphql${search}`, sent, asking)
  const cacheControl = found.headers.get('cache-control') ?? 'no-store'
  const type = found.headers.get('content-type') ?? 'application/json; charset=utf-8'
  const keepable = cacheControl === FRESH
  return {
    status: found.status,
    body: representation(await found.text(), type, onGrown),
    cacheControl,
    keepable,
    ...(keepable && { cacheTag: cacheTag(tagsOf(asking.reads.keys())) }),
  }
}
