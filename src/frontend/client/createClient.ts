import { type AnswerError, KunyeError } from './KunyeError'
import type { Operation } from './Operation'

type ClientOptions = {
  /** Address of the API, `https://haber.example/graphql`. */
  url: string
  /** By default the platform's. */
  fetch?: typeof globalThis.fetch
  headers?: Readonly<Record<string, string>>
  /** Milliseconds until an answer must be there; 10,000 by default. */
  timeout?: number
}

type QueryOptions = { signal?: AbortSignal; headers?: Readonly<Record<string, string>> }

export type Client = {
  /** The result of an operation. Throws a KunyeError, nothing else. */
  query<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    options?: QueryOptions,
  ): Promise<Result>
}

const UNKNOWN_HASH = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED'])
/** How long a server that does not know a hash is spared the question, in ms. */
const FORGET_AFTER = 30_000

/**
 * A client of the public API for browsers, Node and workers: `fetch` is all it needs. It asks with
 * GET and the hash of the operation, so that caches on the way can keep the answer, and sends the
 * text with POST only where the server does not know the hash (the protocol of persisted queries
 * that Apollo described: `extensions.persistedQuery.{version,sha256Hash}`).
 */
export function createClient(options: ClientOptions): Client {
  const { url, timeout = 10_000 } = options
  const unknownUntil = new Map<string, number>()

  const send = async (address: string, init: RequestInit, asked: QueryOptions) => {
    const late = AbortSignal.timeout(timeout)
    const signal = asked.signal ? AbortSignal.any([asked.signal, late]) : late
    const headers = {
      Accept: 'application/json',
      ...options.headers,
      ...asked.headers,
      ...(init.body ? { 'Content-Type': 'application/json' } : {}),
    }
    try {
      const response = await (options.fetch ?? fetch)(address, { ...init, headers, signal })
      return { status: response.status, text: await response.text() }
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      const code = asked.signal?.aborted ? 'aborted' : 'unreachable'
      throw new KunyeError(code, message, 0, [], { cause })
    }
  }

  const byHash = async (hash: string, variables: unknown, asked: QueryOptions) => {
    const query = new URLSearchParams({
      variables: JSON.stringify(variables),
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
    })
    const { status, text } = await send(`${url}?${query}`, { method: 'GET' }, asked)
    return readAnswer(status, text)
  }

  const byText = async (text: string, variables: unknown, asked: QueryOptions) => {
    const body = JSON.stringify({ query: text, variables })
    const answer = await send(url, { method: 'POST', body }, asked)
    return readAnswer(answer.status, answer.text)
  }

  const ask = async (
    { text, hash }: { text: string; hash?: string },
    variables: unknown,
    asked: QueryOptions,
  ): Promise<unknown> => {
    if (hash === undefined || (unknownUntil.get(hash) ?? 0) > Date.now()) {
      return byText(text, variables, asked)
    }
    try {
      return await byHash(hash, variables, asked)
    } catch (error) {
      if (!(error instanceof KunyeError && UNKNOWN_HASH.has(error.code))) throw error
      unknownUntil.set(hash, Date.now() + FORGET_AFTER)
      return byText(text, variables, asked)
    }
  }

  return {
    query: async <Result, Variables>(
      operation: Operation<Result, Variables>,
      variables: Variables,
      asked: QueryOptions = {},
    ) => {
      const { text, hash } = operation
      // The generated types say what the schema answers to this text; the API is that schema.
      return (await ask({ text, hash }, variables, asked)) as Result
    },
  }
}

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
function readAnswer(status: number, text: string): unknown {
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
