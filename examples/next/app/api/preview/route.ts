import { cookies, draftMode } from 'next/headers'
import { COOKIE } from '../../../lib/kunye'

/** Keeps the token that the page found behind the `#` of the link, where no script reads it. */
export async function POST(request: Request): Promise<Response> {
  const { token } = (await request.json()) as { token?: unknown }
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token))
    return new Response(null, { status: 400 })
  const jar = await cookies()
  jar.set(COOKIE, token, {
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: process.env.NODE_ENV !== 'development',
    maxAge: 3600,
  })
  ;(await draftMode()).enable()
  return new Response(null, { status: 204 })
}
