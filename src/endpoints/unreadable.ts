import { jsonProblem } from './jsonProblem'
import { queryProblem, type Problem } from './queryProblem'

const MOST_JSON = 5_000_000
const FORM = 'application/x-www-form-urlencoded'

export type Unreadable = { status: number; code: string; problem: Problem }

const refused = (status: number, code: string, problem: Problem): Unreadable => ({
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
