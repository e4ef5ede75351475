import { GraphQLError } from 'graphql'

export const REQUEST_ERROR_CODES = [
  'badCursor',
  'badFirst',
  'badInput',
  'tooDeep',
  'tooManyAliases',
  'tooManyDirectives',
  'tooCostly',
  'fragmentCycle',
  'PERSISTED_QUERY_NOT_FOUND',
  'operationNotRegistered',
] as const
export type RequestErrorCode = (typeof REQUEST_ERROR_CODES)[number]

/**
 * An error the caller can mend: HTTP 400, told in Turkish and English, never masked.
 * `code` is what programs go by; the words may change.
 */
export function requestError(
  code: RequestErrorCode,
  message: { tr: string; en: string },
): GraphQLError {
  return new GraphQLError(`${message.tr} / ${message.en}`, {
    extensions: { code, message, http: { status: 400 } },
  })
}
