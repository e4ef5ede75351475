import { z } from 'zod'
import { env } from '@/src/env'
import { previewCookie } from '@/src/site/previewCookie'

const ID = /^[0-9a-f]{24}$/
const given = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) })

/**
 * `POST /onizleme/:id/oturum` `{token}` → 204 with the cookie that opens the preview. Whether the token opens anything is
 * asked when the page is shown. JSON only: no form of another site can send it.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params
  const isJson = request.headers.get('content-type')?.startsWith('application/json') === true
  const body: unknown = isJson ? await request.json().catch(() => null) : null
  const parsed = given.safeParse(body)
  const headers = { 'cache-control': 'no-store, private' }
  if (!ID.test(id) || !parsed.success) return new Response(null, { status: 400, headers })
  const secure = env().publicUrl.startsWith('https:')
  return new Response(null, {
    status: 204,
    headers: { ...headers, 'set-cookie': previewCookie(id, parsed.data.token, secure) },
  })
}
