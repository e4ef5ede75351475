import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { hashOf } from '../operations/hashOf'
import { answerType } from './answerType'
import { askedParams } from './askedParams'
import { canonicalJson } from './canonicalJson'

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
  if (type === null) return null
  const asked = askedParams(method, headers['content-type'], search, body)
  if (!asked) return null
  const variables = canonicalJson(asked.variables ?? {})
  if (variables === null) return null
  const { query, operationName } = asked
  const parts = [type, query ?? null, operationName ?? null, hashOf(asked), variables]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
