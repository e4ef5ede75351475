import config from '@payload-config'
import { executeAuthStrategies, getPayload } from 'payload'

import { DATABASE_REFUSALS } from '@/src/db/databaseRefusals'
import { editorialDatabase } from '@/src/db/editorialDatabase'
import { primaryTime } from '@/src/db/primaryTime'
import { identified } from '@/src/newsroom/identified'
import { actorOf } from '@/src/workflow/actor'
import { unreadable } from './unreadable'

type Context = { params: Promise<{ slug?: string[] }> }
type Handler<C> = (request: Request, context: C) => Promise<Response> | Response

/** What a stranger may ask of the editorial API, and nothing else. */
const OPEN = new Set([
  'POST users/login',
  'POST users/logout',
  'POST users/forgot-password',
  'POST users/reset-password',
])
/** Closed for everybody: accounts are made by admins and by the command line. */
const SHUT = [/^users\/(first-register|init|unlock|verify)\b/, /^payload-/, /^graphql-playground/]

const refusal = (status: number, code: string, tr: string, en: string): Response =>
  Response.json(
    {
      data: null,
      errors: [{ code, message: `${tr} / ${en}`, extensions: { code, publicApi: '/graphql' } }],
    },
    { status },
  )
const stranger = () =>
  refusal(
    401,
    'STAFF_ONLY',
    'Burası yalnız haber merkezi içindir. Herkese açık API: /graphql',
    'This is for the newsroom only. The public API is /graphql',
  )
const notFound = () => refusal(404, 'notFound', 'Böyle bir yol yok.', 'There is no such route.')

const away = (): Response => {
  const { status, code, message } = DATABASE_REFUSALS.away()
  const response = refusal(status, code, message.tr, message.en)
  response.headers.set('Retry-After', '5')
  return response
}

/**
 * Payload takes an account that it could not read for nobody. Who brings a login is therefore turned away as a stranger
 * only by a database that answers: else everybody would be logged out by a restart of it.
 */
async function whoAsks({ headers }: Request): Promise<'staff' | 'stranger' | 'away'> {
  const payload = await getPayload({ config })
  const isStaff = async () => {
    const { user } = await executeAuthStrategies({ headers, payload })
    if (!user || !actorOf(user)) return false
    identified.keep(headers, user)
    return true
  }
  if (await isStaff()) return 'staff'
  if (!headers.has('authorization') && !headers.has('cookie')) return 'stranger'
  if (!(await primaryTime(editorialDatabase(payload)))) return 'away'
  return (await isStaff()) ? 'staff' : 'stranger'
}

/**
 * Wraps Payload's exported route handlers, the one place every REST and GraphQL request passes: strangers get login,
 * logout and password reset and a 401 for the rest (access functions alone leave a dozen routes open). What cannot be
 * read is refused before Payload tries to.
 */
export function staffOnly<C extends Context | object>(
  handler: Handler<C>,
  path?: string,
): Handler<C> {
  return async (request, context) => {
    const params = 'params' in context ? await context.params : {}
    const route = path ?? (params.slug ?? []).join('/')
    if (request.headers.has('x-http-method-override')) return stranger()
    const key = `${request.method} ${route}`
    if (!OPEN.has(key)) {
      const asking = await whoAsks(request)
      if (asking !== 'staff') return asking === 'away' ? away() : stranger()
    }
    const ownPreference = route.startsWith('payload-preferences/')
    if (!ownPreference && SHUT.some((shut) => shut.test(route))) return notFound()
    const wrong = await unreadable(request)
    if (wrong) return refusal(wrong.status, wrong.code, wrong.problem.tr, wrong.problem.en)
    return handler(request, context)
  }
}
