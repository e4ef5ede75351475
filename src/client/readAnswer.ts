import { KunyeError, type AnswerError } from './KunyeError'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const errorOf = (value: unknown): AnswerError => {
  const { message, extensions, code } = isObject(value) ? value : {}
  return {
    ...(isObject(value) ? value : {}),
    message: typeof message === 'string' ? message : 'no message',
    // The server in front of GraphQL answers `{errors: [{code, message}]}`.
    extensions: isObject(extensions) ? extensions : { code },
  }
}

/**
 * HTTP status and body text of an answer → its `data`. Throws a KunyeError for every answer that
 * holds errors, even beside data: half a page must not pass for a whole one.
 */
export function readAnswer(status: number, text: string): unknown {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new KunyeError('unusable', `HTTP ${status}, not JSON`, status, [], { cause })
  }
  if (!isObject(body)) throw new KunyeError('unusable', `HTTP ${status}, not an object`, status)
  if (Array.isArray(body.errors) && body.errors.length > 0) {
    const errors = body.errors.map(errorOf)
    const code = errors[0]?.extensions?.code
    throw new KunyeError(
      typeof code === 'string' ? code : status === 429 ? 'rateLimited' : 'unusable',
      errors[0]?.message ?? '',
      status,
      errors,
    )
  }
  if (!isObject(body.data)) throw new KunyeError('unusable', `HTTP ${status}, no data`, status)
  return body.data
}
