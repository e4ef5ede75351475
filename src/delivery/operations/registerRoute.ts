import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

import { refusedError } from '@/src/delivery/errors'
import { readRequestBody, refuseBody } from '@/src/delivery/http/requestBody'
import type { Route, RouteRequest } from '@/src/delivery/http/route'
import { sendJson, sendNotFound } from '@/src/delivery/http/send'
import { refusalOf } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'

/** Who may register over HTTP, and how it is done: a process that only reads has none. */
export type Registrar = Readonly<{
  /** What a build shows as `Authorization: Bearer …`. */
  token: string
  /** See `registerOperations`. */
  register(texts: readonly string[]): Promise<{ name: string; hash: string }[]>
  /** Told of each registration and of each wrong token, in one line without the token. */
  log(line: string): void
}>

/** 500 operations of a good size. */
const LONGEST = 1_000_000
const text = z.string().min(1)
const sent = z.strictObject({
  // As Relay's compiler writes them, by their hash, or as a list.
  documents: z.union([z.array(text).min(1).max(500), z.record(z.string(), text)]),
})

const digest = (of: string): Buffer => createHash('sha256').update(of).digest()

/** Digests are of one length, so that neither time nor an error tells how much of a guess was right. */
const isToken = (given: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(/^Bearer (\S+)$/i.exec(given?.trim() ?? '')?.[1] ?? ''), digest(token))

const refuse = (
  { response }: RouteRequest,
  status: number,
  code: string,
  words: Words,
  headers?: Record<string, string>,
): void => sendJson(response, status, { errors: [refusedError(code, words)] }, headers)

const NOT_POST = { tr: 'Yalnız POST', en: 'only POST' }
const NOT_ALLOWED = {
  tr: 'Authorization: Bearer … ile KUNYE_OPERATIONS_TOKEN değerini gönderin',
  en: 'send the value of KUNYE_OPERATIONS_TOKEN as Authorization: Bearer …',
}
/** Relay's own choice is MD5: by such hashes nothing would be found once the frontend is out. */
const OTHER_HASH = {
  tr: 'Bir anahtar, metninin SHA-256 özeti (onaltılık) değil; relay-compiler’da persistConfig: {"algorithm": "SHA256"}',
  en: 'a key is not the SHA-256 (hex) of its text; in relay-compiler persistConfig: {"algorithm": "SHA256"}',
}
const NOT_READ = {
  tr: '{"documents": ["query Ad { … }", …]} gönderin: en çok 500 metin, 1 MB',
  en: 'send {"documents": ["query Name { … }", …]}: 500 texts and 1 MB at most',
}

/** Texts in the order they came, `otherHash` where one came by another hash than its own, null for what cannot be read. */
const readDocuments = (body: Buffer): string[] | 'otherHash' | null => {
  try {
    const { documents } = sent.parse(JSON.parse(body.toString('utf8')))
    const texts = Object.values(documents)
    if (texts.length === 0 || texts.length > 500) return null
    const isOther = ([hash, one]: [string, string]) =>
      hash.toLowerCase() !== digest(one).toString('hex')
    return !Array.isArray(documents) && Object.entries(documents).some(isOther)
      ? 'otherHash'
      : texts
  } catch {
    return null
  }
}

/**
 * POST /graphql/operations: a build registers the operations of its frontend, so that it need not reach the newsroom's machine.
 * Without a registrar there is no such address. What is refused of one text is refused of all.
 */
export function registerRoute(registrar: Registrar | undefined): Route {
  const answer = async (asked: RouteRequest, { token, register, log }: Registrar) => {
    const { request, response } = asked
    if (request.method !== 'POST') {
      return refuse(asked, 405, 'methodNotAllowed', NOT_POST, { allow: 'POST' })
    }
    if (!isToken(request.headers.authorization, token)) {
      log('operations: 401, wrong or no token')
      return refuse(asked, 401, 'unauthorized', NOT_ALLOWED, { 'www-authenticate': 'Bearer' })
    }
    const body = await readRequestBody(request, LONGEST)
    if (typeof body === 'string') return refuseBody(response, body, LONGEST)
    const documents = readDocuments(body)
    if (documents === 'otherHash') return refuse(asked, 400, 'badInput', OTHER_HASH)
    if (!documents) return refuse(asked, 400, 'badInput', NOT_READ)
    try {
      const operations = await register(documents)
      log(`operations: ${operations.length} registered over HTTP: ${namesOf(operations)}`)
      return sendJson(response, 200, { operations })
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refuse(asked, refusal.status, refusal.code, refusal.message)
    }
  }
  return {
    matches: (path) => path === '/graphql/operations',
    answer: (asked) => (registrar ? answer(asked, registrar) : sendNotFound(asked.response)),
  }
}

/** The names of a GraphQL document hold letters, digits and underscores alone. */
const namesOf = (operations: { name: string }[]): string => {
  const names = operations.slice(0, 20).map(({ name }) => name.slice(0, 60))
  return [...names, ...(operations.length > 20 ? ['…'] : [])].join(', ')
}
