import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'

import { hashOf } from '@/src/delivery/operations/hash'
import { keyCache } from '@/src/delivery/operations/keyCache'
import { answerType } from './answerPlugin'

/** One GraphQL request, read once for all who need it. */
export type GraphQLRequest = Readonly<{
  /** The same for every request for the same answer: by GET or POST, its variables in any order. */
  key: string
  /** The media type of the answer. */
  type: string
  /** `null`: no operation is named. See `hashOf`. */
  hash: string | null
  params: RequestParams
}>

/** What a request asks for; null for what is no ordinary request, which is then answered by itself. */
export function readRequest(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  search: string,
  body: string | undefined,
): GraphQLRequest | null {
  const type = answerType(headers.accept)
  const params = type && readParams(method, headers['content-type'], search, body)
  if (!type || !params) return null
  const variables = canonicalJson(params.variables ?? {})
  if (variables === null) return null
  const { query, operationName } = params
  const hash = hashOf(params)
  const parts = [type, query ?? null, operationName ?? null, hash, variables]
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return { key, type, hash, params }
}

// An object as it came: parsed into a new one, a key `__proto__` would be lost.
const object = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const params = z.strictObject({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: object.nullish(),
  extensions: object.nullish(),
  documentId: z.string().optional(),
})
type RequestParams = z.infer<typeof params>

const fromSearch = (search: string): unknown => {
  const given = [...new URLSearchParams(search)]
  const { variables, extensions, ...rest } = Object.fromEntries(given)
  // A parameter that is given twice is for the query engine to judge.
  if (new Set(given.map(([name]) => name)).size < given.length) return null
  return {
    ...rest,
    ...(variables && { variables: JSON.parse(variables) }),
    ...(extensions && { extensions: JSON.parse(extensions) }),
  }
}

const read = (text: () => unknown): unknown => {
  try {
    return text()
  } catch {
    return null
  }
}

/** What a GraphQL request asks for, by GET or by POST with JSON; null for what is no ordinary request. */
function readParams(
  method: string | undefined,
  contentType: string | undefined,
  search: string,
  body: string | undefined,
): RequestParams | null {
  const isPost = method === 'POST'
  if (isPost && !/^application\/json\b/i.test(contentType ?? '')) return null
  const given = read(() => (isPost ? JSON.parse(body ?? '') : fromSearch(search)))
  return params.safeParse(given).data ?? null
}

/** What is longer was written for one request, and is seldom sent again. */
const LONGEST = 10_000

export type ReadGraphQLRequest = ReturnType<typeof requestReader>

/**
 * `readRequest`, remembered by the request as it was sent: readers of one page send the very same
 * text, and its reading costs as much as the answer's. At most 2,000 of them, 4 million characters.
 */
export function requestReader() {
  const known = keyCache<{ asked: GraphQLRequest | null }>(2_000, 4_000_000)
  return (
    { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
    search: string,
    body: string | undefined,
  ): GraphQLRequest | null => {
    const { accept = '', 'content-type': type = '' } = headers
    // A line feed is in none of the first four.
    const sent = `${method}\n${accept}\n${type}\n${search}\n${body ?? ''}`
    const found = known.get(sent)
    if (found) return found.asked
    const asked = readRequest({ method, headers }, search, body)
    if (sent.length <= LONGEST) known.set(sent, { asked })
    return asked
  }
}

/** Deeper than any filter of the schema; what is deeper is none. */
const DEEPEST = 30

/** JSON value → one text for it, whatever the order of its keys, or null where it is deeper than 30 levels. */
function canonicalJson(value: unknown, level = 0): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (level === DEEPEST) return null
  const isList = Array.isArray(value)
  const parts: string[] = []
  for (const key of isList ? value.keys() : Object.keys(value).sort()) {
    const part = canonicalJson(Reflect.get(value, key), level + 1)
    if (part === null) return null
    parts.push(isList ? part : `${JSON.stringify(key)}:${part}`)
  }
  return isList ? `[${parts.join()}]` : `{${parts.join()}}`
}
