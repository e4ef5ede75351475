import { GraphQLError } from 'graphql'
import { REQUEST_ERROR_CODES } from './requestError'

const MASKED = 'Beklenmeyen bir hata oldu / Unexpected error'
const own: ReadonlySet<unknown> = new Set(REQUEST_ERROR_CODES)

const hasForeignCause = (error: GraphQLError): boolean => {
  const cause = error.originalError
  if (!cause) return false
  return cause instanceof GraphQLError ? hasForeignCause(cause) : true
}

/** A field's error is the caller's only where we said so, or where a variable of an argument was left out. */
const isCallers = (error: GraphQLError): boolean => {
  if (own.has(error.extensions.code)) return true
  if (hasForeignCause(error) || error.extensions.unexpected) return false
  return error.path === undefined || error.message.startsWith('Argument "')
}

/**
 * Any error of a request → what the public may read, and whether it was ours (`masked`): then the
 * words are gone, so that no name of a host, collection or field of the newsroom leaks. With `hints`
 * off, "Did you mean …" is cut too, since it spells out the schema.
 */
export function publicError(
  error: unknown,
  hints: boolean,
): { error: GraphQLError; masked: boolean } {
  if (!(error instanceof GraphQLError) || !isCallers(error)) {
    const place = error instanceof GraphQLError ? error : undefined
    return {
      masked: true,
      error: new GraphQLError(MASKED, {
        nodes: place?.nodes,
        path: place?.path,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    }
  }
  const { originalError: _cause, ...extensions } = error.extensions
  const message = hints ? error.message : error.message.replace(/ Did you mean [\s\S]*$/, '')
  return {
    masked: false,
    error: new GraphQLError(message, {
      nodes: error.nodes,
      source: error.source,
      positions: error.positions,
      path: error.path,
      extensions: { ...extensions, code: extensions.code ?? 'BAD_USER_INPUT' },
    }),
  }
}
