import { fresh } from '@/src/platform/http/cacheControl'
import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

import { AWAY, publicError } from '@/src/delivery/errors'

/** No longer than a publication may take to be visible everywhere; older only while it is renewed. */

const statusOf = (result: ExecutionResult, errors: GraphQLError[], masked: boolean): number => {
  // What was answered in part was answered: its errors say what is missing.
  if (errors.length === 0 || result.data) return 200
  const asked = errors.flatMap(({ extensions }) => {
    const http = extensions.http
    return typeof http === 'object' && http && 'status' in http ? [Number(http.status)] : []
  })
  if (asked.length > 0) return Math.max(...asked)
  return masked ? 500 : 400
}

/** Whether a database that is away has left nothing to tell: such an answer is 503 as a whole, not a page of nulls. */
const isNothing = (data: ExecutionResult['data'], errors: readonly GraphQLError[]): boolean =>
  errors.some(({ extensions }) => extensions.code === AWAY.code) &&
  Object.values(data ?? {}).every((value) => value === null)

/** What a request is refused for that is well formed, and whose operation or variables are not. */
const OF_THE_OPERATION: ReadonlySet<unknown> = new Set([
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
])

/** Tells `executeGraphQL` that the request was well formed (see `OF_THE_OPERATION`); it goes no further. */
export const WELL_FORMED = 'x-well-formed'

const shown = (error: GraphQLError): object => {
  const { http: _http, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}

/**
 * Result → HTTP: errors masked (`onError` is told of ours), 2xx wherever there is data, 400 where the request is at fault,
 * and whether it may be kept: complete and without errors. `hints`: see `publicError`.
 */
export function answerPlugin(hints: boolean, onError: (error: unknown) => void): Plugin {
  return {
    onResultProcess({ request, setResultProcessor }) {
      const type = answerType(request.headers.get('accept') ?? undefined) ?? 'application/json'
      setResultProcessor((result, fetchAPI) => {
        const { data: answered, errors: found = [] }: ExecutionResult =
          'errors' in result || 'data' in result ? result : {}
        const judged = found.map((error) => ({ cause: error, ...publicError(error, hints) }))
        for (const { masked, cause } of judged) if (masked) onError(cause.originalError ?? cause)
        const errors = judged.map(({ error }) => error)
        const data = isNothing(answered, errors) ? null : answered
        const told = statusOf(
          { data },
          errors,
          judged.some(({ masked }) => masked),
        )
        // That media type says by itself that there is no data: its status must not say otherwise.
        const status = told === 200 && !data && type === STANDARD ? 400 : told
        const body = JSON.stringify({
          ...(errors.length > 0 && { errors: errors.map(shown) }),
          // Where nothing could be answered there is no data, also not as null: the request failed as a whole.
          ...(data && { data }),
        })
        const wellFormed =
          status === 400 && errors.every(({ extensions }) => OF_THE_OPERATION.has(extensions.code))
        return new fetchAPI.Response(body, {
          status,
          headers: {
            'content-type': `${type}; charset=utf-8`,
            'cache-control': status === 200 && errors.length === 0 ? fresh() : 'no-store',
            ...(wellFormed && { [WELL_FORMED]: 'yes' }),
          },
        })
      }, type)
    },
  }
}

const STANDARD = 'application/graphql-response+json'

/**
 * `Accept` → the media type of the answer, or null where neither is named and the query engine is to
 * say what it can give ("GraphQL over HTTP" §6.1).
 */
export function answerType(accept: string | undefined): string | null {
  if (accept?.includes(STANDARD)) return STANDARD
  if (accept === undefined || /(\*|application)\/(\*|json)/.test(accept)) return 'application/json'
  return null
}

/**
 * Whether a client names `application/json` and neither anything nor the media type of GraphQL: to such a one every
 * well-formed request is 200, the errors being in the body ("GraphQL over HTTP" §6.4.1).
 */
export const takesJsonAlone = (accept: string | undefined): boolean =>
  /application\/json/i.test(accept ?? '') && !/graphql-response|\*/.test(accept ?? '')
