import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

import { publicError } from '@/src/delivery/errors'

/** No longer than a publication may take to be visible everywhere; older only while it is renewed. */
export const FRESH = 'public, max-age=1, stale-while-revalidate=10'

const statusOf = (result: ExecutionResult, errors: GraphQLError[], masked: boolean): number => {
  if (errors.length === 0) return 200
  const asked = errors.flatMap(({ extensions }) => {
    const http = extensions.http
    return typeof http === 'object' && http && 'status' in http ? [Number(http.status)] : []
  })
  if (asked.length > 0) return Math.max(...asked)
  if (masked) return result.data ? 200 : 500
  return result.data ? 200 : 400
}

const shown = (error: GraphQLError): object => {
  const { http: _http, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}

/**
 * Result → HTTP: errors masked (`onError` is told of ours), 400 where the request is at fault, and
 * whether it may be kept: complete and without errors. `hints`: see `publicError`.
 */
export function answerPlugin(hints: boolean, onError: (error: unknown) => void): Plugin {
  return {
    onResultProcess({ request, setResultProcessor }) {
      const type = answerType(request.headers.get('accept') ?? undefined) ?? 'application/json'
      setResultProcessor((result, fetchAPI) => {
        const { data, errors: found = [] }: ExecutionResult =
          'errors' in result || 'data' in result ? result : {}
        const judged = found.map((error) => ({ cause: error, ...publicError(error, hints) }))
        for (const { masked, cause } of judged) if (masked) onError(cause.originalError ?? cause)
        const errors = judged.map(({ error }) => error)
        const status = statusOf(
          { data },
          errors,
          judged.some(({ masked }) => masked),
        )
        const body = JSON.stringify({
          ...(errors.length > 0 && { errors: errors.map(shown) }),
          ...(data !== undefined && { data }),
        })
        return new fetchAPI.Response(body, {
          status,
          headers: {
            'content-type': `${type}; charset=utf-8`,
            'cache-control': status === 200 && errors.length === 0 ? FRESH : 'no-store',
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
