import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { hashOf } from '../operations/hashOf'
import { answerType } from './answerType'
import { canonicalJson } from './canonicalJson'

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

/**
 * A GraphQL request → a key that every request for the same answer has, by GET or POST, with its
 * variables in any order; null for what is no ordinary request, which is then answered by itself.
 */
export function askedKey(
  { method, headers }: IncomingMessage,
  search: string,
  body: string | undefined,
): string | null {
  const type = answerType(headers.accept)
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '')
  if (type === null || (method === 'POST' && !isJson)) return null
  const given = read(() => (method === 'POST' ? JSON.parse(body ?? '') : fromSearch(search)))
  const { data } = params.safeParse(given)
  if (!data) return null
  const variables = canonicalJson(data.variables ?? {})
  if (variables === null) return null
  const { query, operationName } = data
  const parts = [type, query ?? null, operationName ?? null, hashOf(data), variables]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
