import { isObject } from '@/src/language/isObject'
import type { Words } from '@/src/language/words'

const MOST_JSON = 5_000_000
const FORM = 'application/x-www-form-urlencoded'

type Unreadable = { status: number; code: string; problem: Words }

const refused = (status: number, code: string, problem: Words): Unreadable => ({
  status,
  code,
  problem,
})

/**
 * Why a request to the editorial API cannot be read, or null: its query (400 `queryInvalid`), or its body: 415
 * `bodyEncoded` when packed or of a type nothing here reads, 413 `bodyTooLarge` above 5 MB of JSON, 400 `bodyUnreadable` when
 * it is no JSON object. Payload reads JSON, multipart (pictures) and, for a read sent by POST, a form that is a query.
 */
export async function unreadable(request: Request): Promise<Unreadable | null> {
  const query = queryProblem(new URL(request.url).search)
  if (query) return refused(400, 'queryInvalid', query)
  if (request.method === 'GET' || request.body === null) return null
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? ''
  if (type.startsWith('multipart/') && encoding === 'identity') return null
  const text = await request.clone().text()
  if (text === '') return null
  const isQuery = type === FORM && request.headers.has('x-payload-http-method-override')
  if (encoding !== 'identity' || (!isQuery && type !== 'application/json')) {
    return refused(415, 'bodyEncoded', {
      tr: 'Gövde sıkıştırılmamış application/json ya da multipart/form-data olmalı.',
      en: 'The body must be application/json or multipart/form-data, and not compressed.',
    })
  }
  if (text.length > MOST_JSON) {
    return refused(413, 'bodyTooLarge', {
      tr: 'İstek gövdesi çok büyük: en çok 5 MB olabilir.',
      en: 'The request body is too large: at most 5 MB.',
    })
  }
  const problem = isQuery ? queryProblem(text) : jsonProblem(text)
  return problem && refused(400, isQuery ? 'queryInvalid' : 'bodyUnreadable', problem)
}

/** Bodies of articles nest their lists less deeply than this; what walks a tree does so by calling itself. */
const DEEPEST = 20_000

const depthOf = (text: string): number => {
  let [depth, deepest, inString] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === 92) index += 1
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 91 || code === 123) deepest = Math.max(deepest, (depth += 1))
    else if (code === 93 || code === 125) depth -= 1
  }
  return deepest
}

/** What is wrong with a JSON body (RFC 8259) that must be an object, or null; an empty one counts as `{}`. */
export function jsonProblem(text: string): Words | null {
  if (text.trim() === '') return null
  const unreadable = {
    tr: 'Gövde bir JSON nesnesi olmalı: {…}',
    en: 'The body must be a JSON object: {…}',
  }
  if (depthOf(text) > DEEPEST) return unreadable
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? null : unreadable
  } catch {
    return unreadable
  }
}

const MOST_KEYS = 1_000
const MOST_BRACKETS = 40
const REPEATABLE = /(\[\]|^sort)$/

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/**
 * What is wrong with a query string before it is read, or null. Payload's reader (qs) leaves out without a word what comes
 * after 1,000 keys and what is called like a part of `Object.prototype`: a filter that is left out lets everything through.
 */
export function queryProblem(search: string): Words | null {
  const seen = new Set<string>()
  for (const [key, value] of new URLSearchParams(search)) {
    if (seen.size === MOST_KEYS) {
      return {
        tr: `En çok ${MOST_KEYS} anahtar alınır.`,
        en: `It takes ${MOST_KEYS} keys at most.`,
      }
    }
    if (seen.has(key) && !REPEATABLE.test(key)) {
      return {
        tr: `“${key.slice(0, 60)}” iki kez var.`,
        en: `“${key.slice(0, 60)}” is there twice.`,
      }
    }
    seen.add(key)
    const parts = key.split(/[[\]]+/)
    if (parts.length > MOST_BRACKETS) {
      return { tr: 'Anahtarlar fazla iç içe.', en: 'Keys are nested too deeply.' }
    }
    if (parts.some((part) => part in Object.prototype)) {
      return { tr: `“${key.slice(0, 60)}” alınmaz.`, en: `“${key.slice(0, 60)}” is not taken.` }
    }
    if ((key === 'where' || key === 'data') && value !== '' && !isJsonObject(value)) {
      return {
        tr: `“${key}” JSON ya da ${key}[…] olmalı.`,
        en: `“${key}” takes JSON or ${key}[…].`,
      }
    }
  }
  return null
}
