import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { requestError } from '../errors/requestError'
import { hashOf } from '../operations/hashOf'
import type { KnownOperations } from '../operations/knownOperations'
import type { EngineContext } from './createGraphQL'

/**
 * Request → what is asked: the text of a persisted operation in place of its hash. Parameters that are
 * no JSON → 400 in words the caller can use.
 */
export function requestPlugin(operations: KnownOperations): Plugin<object, EngineContext> {
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
    onParams({ params, setParams, context }) {
      const { query, documentId: _, ...rest }: Record<string, unknown> = { ...params }
      const found = operations.textOf(query, hashOf(params), context.reads)
      if (found !== undefined && found !== query) setParams({ ...rest, query: found })
    },
  }
}
