/** One error of an answer, as GraphQL gives it (GraphQL specification, 7.1.2). */
export type AnswerError = Readonly<{
  message: string
  path?: readonly (string | number)[]
  extensions?: Readonly<Record<string, unknown>>
}>

/**
 * Why there is no result. `code` is what programs go by:
 * - a code of the API's error table (docs/api.md), `badCursor` for one;
 * - `rateLimited`: too many requests, try again later;
 * - `unreachable`: no answer, or not in time; `aborted`: the caller's own signal ended it;
 * - `unusable`: an answer that is no GraphQL answer.
 */
export class KunyeError extends Error {
  override readonly name = 'KunyeError'

  constructor(
    readonly code: string,
    message: string,
    /** HTTP status; 0 where there was no answer. */
    readonly status = 0,
    /** All errors of the answer; the first one is told by `code` and `message`. */
    readonly errors: readonly AnswerError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
