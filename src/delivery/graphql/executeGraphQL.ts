import { fresh } from '@/src/platform/http/cacheControl'
import type { Answer } from '@/src/delivery/cache/answerStore'
import type { Reads } from '@/src/delivery/cache/reads'
import { tagsOf } from '@/src/delivery/cache/tags'
import { WELL_FORMED } from './answerPlugin'
import type { GraphQLRequest } from './readRequest'
import { cacheTag } from '@/src/platform/http/sendRepresentation'
import { representation } from '@/src/platform/http/representation'

export type EngineRequest = { method: string; headers: Record<string, string>; body?: string }

/** As much of a `Response` as is read. */
export type EngineAnswer = {
  status: number
  headers: { get(name: string): string | null }
  text(): Promise<string>
  /** The text in UTF-8, where it was made so. */
  utf8?: Buffer
}

/** `asked`: the request as it was read already, where it is an ordinary one. */
export type EngineContext = { reads?: Reads; asked?: GraphQLRequest | null }

/** Takes one request and answers it, as Yoga does; notes in `reads` what the answer rests on. */
export type GraphQLEngine = {
  fetch(
    url: string,
    init: EngineRequest,
    context: EngineContext,
  ): Promise<EngineAnswer> | EngineAnswer
}

/** Asks the query engine, and keeps of its answer what can be sent to everybody who asks the same. */
export async function executeGraphQL(
  graphql: GraphQLEngine,
  search: string,
  sent: EngineRequest,
  asking: EngineContext & { reads: Reads },
  onGrown?: () => void,
): Promise<Answer> {
  const found = await graphql.fetch(`http://delivery/graphql${search}`, sent, asking)
  const cacheControl = found.headers.get('cache-control') ?? 'no-store'
  const type = found.headers.get('content-type') ?? 'application/json; charset=utf-8'
  const keepable = cacheControl === fresh()
  return {
    status: found.status,
    body: representation(found.utf8 ?? (await found.text()), type, onGrown),
    cacheControl,
    keepable,
    ...(found.headers.get(WELL_FORMED) && { statusOfJson: 200 }),
    ...(keepable && { cacheTag: cacheTag(tagsOf(asking.reads.keys())) }),
  }
}
