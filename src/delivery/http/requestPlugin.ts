import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { requestError } from '../errors/requestError'

/**
 * Requests that are not GraphQL requests → 400 in words the caller can use: parameters that are no
 * JSON, and persisted queries by hash, which clients of that protocol then send in full.
 */
export function requestPlugin(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          if (error instanceof GraphQLError || !(error instanceof SyntaxError)) throw error
          throw requestError('badInput', {
            tr: '`variables` ve `extensions` geçerli JSON olmalı',
            en: '`variables` and `extensions` must be valid JSON',
          })
        }
      })
    },
    onParams({ params }) {
      const extensions: unknown = params.extensions
      if (typeof extensions === 'object' && extensions && 'persistedQuery' in extensions) {
        throw new GraphQLError('PersistedQueryNotSupported', {
          extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', http: { status: 400 } },
        })
      }
    },
  }
}
