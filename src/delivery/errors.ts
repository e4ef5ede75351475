import { GraphQLError } from 'graphql'

import type { Words } from '@/src/language/words'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { REQUEST_ERROR_CODES } from '@/src/platform/graphql/document'

/** What a reader's program is told when the database does not answer. */
export const AWAY = {
  code: 'databaseAway',
  message: {
    tr: 'Veritabanı şu an yanıt vermiyor; biraz sonra yeniden deneyin',
    en: 'The database does not answer at the moment; try again in a moment',
  },
  retryAfterSeconds: 5,
} as const

const UNEXPECTED = {
  message: 'Beklenmeyen bir hata oldu / Unexpected error',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
}
const GONE = {
  message: `${AWAY.message.tr} / ${AWAY.message.en}`,
  extensions: { code: AWAY.code, message: AWAY.message, http: { status: 503 } },
}
/** The engine wraps what a resolver threw, at times twice. */
const isAway = (error: unknown): boolean =>
  isDatabaseAway(error) || (error instanceof GraphQLError && isAway(error.originalError ?? null))

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
 * words are gone, so that no name of a host, collection or field of the newsroom leaks; a database that is away is told as
 * that, with 503. With `hints`
 * off, "Did you mean …" is cut too, since it spells out the schema.
 */
export function publicError(
  error: unknown,
  hints: boolean,
): { error: GraphQLError; masked: boolean } {
  if (!(error instanceof GraphQLError) || !isCallers(error)) {
    const place = error instanceof GraphQLError ? error : undefined
    const { message, extensions } = isAway(error) ? GONE : UNEXPECTED
    return {
      masked: true,
      error: new GraphQLError(message, { nodes: place?.nodes, path: place?.path, extensions }),
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

/**
 * What is refused before the query engine → the one error of the answer, in GraphQL's shape (spec §7.1.2): `message` in
 * both languages, and in `extensions` the code programs go by and each language by itself.
 */
export const refusedError = (code: string, message: Words) => ({
  message: `${message.tr} / ${message.en}`,
  extensions: { code, message },
})
