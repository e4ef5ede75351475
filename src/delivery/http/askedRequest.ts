import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { hashOf } from '../operations/hashOf'
import { answerType } from './answerType'
import { type AskedParams, askedParams } from './askedParams'
import { canonicalJson } from './canonicalJson'

/** One GraphQL request, read once for all who need it. */
export type AskedRequest = Readonly<{
  /** The same for every request for the same answer: by GET or POST, its variables in any order. */
  key: string
  /** The media type of the answer. */
  type: string
  /** `null`: no operation is named. See `hashOf`. */
  hash: string | null
  params: AskedParams
}>

/** What a request asks for; null for what is no ordinary request, which is then answered by itself. */
export function askedRequest(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  search: string,
  body: string | undefined,
): AskedRequest | null {
  const type = answerType(headers.accept)
  const params = type && askedParams(method, headers['content-type'], search, body)
  if (!type || !params) return null
  const variables = canonicalJson(params.variables ?? {})
  if (variables === null) return null
  const { query, operationName } = params
  const hash = hashOf(params)
  const parts = [type, query ?? null, operationName ?? null, hash, variables]
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return { key, type, hash, params }
}
