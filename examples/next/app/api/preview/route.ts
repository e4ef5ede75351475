import { cookies, draftMode } from 'next/headers'
import { COOKIE } from '../../../lib/kunye'

/** Keeps the token that the page found behind the `#` of the link, where no script reads it. */
export async function POST(request: Request): Promise<Response> {
  const { token } = (await request.json()) as { token?: unknown }
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token))
    return new Response(null, { status: 400 })
  const isSecure = new URL(request.url).protocol === 'https:'
  const jar = await cookies()
  // In a frame of the newsroom's the page is a third party: without `none` the cookie stays at home.
  jar.set(COOKIE, token, {
    httpOnly: true,
    path: '/',
    sameSite: isSecure ? 'none' : 'lax',
    secure: isSecure,
    maxAge: 3600,
  })
  ;(await draftMode()).enable()
  return new Response(null, { status: 204 })
}
