import { DELETE, GET, PATCH, POST, PUT } from '@/src/app/(payload)/api/[...slug]/route'
import { POST as GRAPHQL } from '@/src/app/(payload)/api/graphql/route'
import { PASSWORD, type StaffUser } from './newsroom'

const HANDLERS = { GET, POST, PATCH, DELETE, PUT }
const ORIGIN = 'http://127.0.0.1:3000'

export type Answer = { status: number; text: string; json: any; headers: Headers }

/** One REST request through the exports that Next serves, so the wrapper for strangers is tested too. */
export async function rest(
  method: keyof typeof HANDLERS,
  path: string,
  options: {
    token?: string
    body?: unknown
    /** The body's bytes, where it is to be no JSON. */
    raw?: BodyInit
    headers?: Record<string, string>
  } = {},
): Promise<Answer> {
  const url = new URL(`/api/${path}`, ORIGIN)
  const slug = url.pathname.replace(/^\/api\//, '').split('/')
  const request = new Request(url, {
    method,
    headers: headersOf(options.token, options.headers),
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    ...(options.raw !== undefined && { body: options.raw }),
  })
  return answerOf(await HANDLERS[method](request, { params: Promise.resolve({ slug }) }))
}

/** One staff GraphQL request through the export that Next serves. */
export async function staffGraphQL(
  query: string,
  token?: string,
  variables?: object,
): Promise<Answer> {
  const request = new Request(`${ORIGIN}/api/graphql`, {
    method: 'POST',
    headers: headersOf(token),
    body: JSON.stringify({ query, variables }),
  })
  return answerOf(await GRAPHQL(request, {}))
}

/** The token of a fresh login. A login costs a slow hash, so log in once per actor. */
export async function login(user: StaffUser): Promise<string> {
  const { json, status } = await rest('POST', 'users/login', {
    body: { email: user.email, password: PASSWORD },
  })
  if (status !== 200) throw new Error(`login of ${user.email}: ${status}`)
  return json.token
}

const headersOf = (token?: string, extra: Record<string, string> = {}) => ({
  'content-type': 'application/json',
  'accept-language': 'tr',
  ...(token && { authorization: `JWT ${token}` }),
  ...extra,
})

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  let json: unknown = null
  try {
    json = JSON.parse(text)
  } catch {
    // Not every answer is JSON; the text is there.
  }
  return { status: response.status, text, json, headers: response.headers }
}
