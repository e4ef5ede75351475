import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'

import { noteOpenedPreview } from '@/src/editorial/previews/previewEndpoints'
import { isStoredId } from '@/src/language/ids'
import { env } from '@/src/platform/env'
import { previewCookie } from '@/src/platform/http/previewCookie'

const given = z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) })

/**
 * `POST /onizleme/:id/oturum` `{token}` → 204 with the cookie that opens the preview, and an entry in the article's chain for
 * a token that opens one. Whether it still does is asked when the page is shown, so the answer is the same for every token.
 * JSON only: no form of another site can send it. 503 while the entry cannot be written.
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
  if (!isStoredId(id) || !parsed.success) return new Response(null, { status: 400, headers })
  const payload = await getPayload({ config })
  try {
    await noteOpenedPreview(payload, id, parsed.data.token)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'opened preview not entered' })
    return new Response(null, { status: 503, headers: { ...headers, 'retry-after': '5' } })
  }
  const secure = env().publicUrl.startsWith('https:')
  return new Response(null, {
    status: 204,
    headers: { ...headers, 'set-cookie': previewCookie(id, parsed.data.token, secure) },
  })
}
