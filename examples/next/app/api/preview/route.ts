import { cookies, draftMode } from 'next/headers'
import { COOKIE } from '../../../lib/kunye'

/** Keeps the token that the page found behind the `#` of the link, where no script reads it. */
export async function POST(request: Request): Promise<Response> {
  const { token } = (await request.json()) as { token?: unknown }
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token))
    return new Response(null, { status: 400 })
  // As Next's own cookie of draft mode.
  const isSecure = process.env.NODE_ENV !== 'development'
  const jar = await cookies()
  // In a frame of the newsroom's the page is a third party, whose cookies browsers keep apart or not at all.
  jar.set(COOKIE, token, {
    httpOnly: true,
    path: '/',
    sameSite: isSecure ? 'none' : 'lax',
    secure: isSecure,
    partitioned: isSecure,
    maxAge: 3600,
  })
  ;(await draftMode()).enable()
  return new Response(null, { status: 204 })
}
