import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { awayLog } from '@/src/platform/database/awayLog'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { isPasswordCheck } from '@/src/platform/server/respond'
import { parseTarget } from '@/src/platform/server/request'
import { awayResponse, refusal } from './refusals'
import { passwordCheck } from './passwordCheck'
import { unreadable } from './unreadable'
import { callerOf } from './account'

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

const stranger = () =>
  refusal(401, 'STAFF_ONLY', {
    tr: 'Burası yalnız haber merkezi içindir. Herkese açık API: /graphql',
    en: 'This is for the newsroom only. The public API is /graphql',
  })
const notFound = () =>
  refusal(404, 'notFound', { tr: 'Böyle bir yol yok.', en: 'There is no such route.' })
const badPath = () =>
  refusal(400, 'badPath', { tr: 'Adres okunamadı.', en: 'The address cannot be read.' })
const foreignSite = () =>
  refusal(403, 'foreignSite', {
    tr: 'Giriş yalnız haber merkezinin kendi sayfasından yapılır.',
    en: 'A login is made on the newsroom’s own page only.',
  })

/**
 * Whether a browser sends this from a page of somebody else: a login would leave the person there in an account that is
 * not the own one. What is no browser names no site.
 */
function isForeign({ headers }: Request, { config: { csrf } }: Payload): boolean {
  const origin = headers.get('origin')
  return origin === null ? headers.get('sec-fetch-site') === 'cross-site' : !csrf.includes(origin)
}

/** An answer of the editorial API is one person's, at one moment: no cache on the way keeps it, nor the browser. */
function uncached(response: Response): Response {
  const given = response.headers.get('cache-control') ?? ''
  if (!given.includes('no-store')) response.headers.set('Cache-Control', 'no-store')
  return response
}

/** The parts of the route below `/api`, read from the very address that Payload will look at. */
function segmentsIn({ url }: Request): readonly string[] | undefined {
  const target = parseTarget(new URL(url).pathname)
  return target?.segments[0] === 'api' ? target.segments.slice(1) : undefined
}

/**
 * Wraps Payload's exported route handlers, the one place every REST and GraphQL request passes: strangers get login,
 * logout and password reset and a 401 for the rest (access functions alone leave a dozen routes open). What cannot be
 * read is refused before Payload tries to, and failed password checks are counted here, behind everything that reads
 * addresses.
 */
export function staffOnly<C extends Context | object>(
  config: Promise<SanitizedConfig>,
  handler: Handler<C>,
): Handler<C> {
  const answer = async (request: Request, context: C): Promise<Response> => {
    const segments = segmentsIn(request)
    if (!segments) return badPath()
    // As Payload compares what stands behind a collection's name.
    const route = segments.join('/').toLowerCase()
    if (request.headers.has('x-http-method-override')) return stranger()
    const payload = await getPayload({ config })
    // An open route is open for what its name says, not for what a header makes of it.
    const isOverridden = request.headers.has('x-payload-http-method-override')
    const isOpen = OPEN.has(`${request.method} ${route}`) && !isOverridden
    if (!isOpen) {
      const asking = await callerOf(request.headers, payload)
      if (asking !== 'staff') return asking === 'away' ? awayResponse() : stranger()
    } else if (isForeign(request, payload)) return foreignSite()
    const ownPreference = route.startsWith('payload-preferences/')
    if (!ownPreference && SHUT.some((shut) => shut.test(route))) return notFound()
    // Payload looks the collection up in a plain object.
    if ((segments[0] ?? '') in Object.prototype) return notFound()
    const wrong = await unreadable(request)
    if (wrong) return refusal(wrong.status, wrong.code, wrong.problem)
    if (!isPasswordCheck(request.method, segments)) return handler(request, context)
    const [, action = ''] = route.split('/')
    return passwordCheck(request, action, payload, () => handler(request, context))
  }
  return async (request, context) => {
    try {
      return uncached(await answer(request, context))
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      awayLog.note(error)
      return uncached(awayResponse())
    }
  }
}
