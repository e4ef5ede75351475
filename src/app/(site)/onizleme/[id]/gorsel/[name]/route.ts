import type { NextRequest } from 'next/server'
import { apiUrl } from '@/src/frontend/site/addresses'
import { PREVIEW_COOKIE } from '@/src/frontend/site/preview'

const NAME = /^[0-9a-f]{32}-\d{1,5}\.(?:webp|jpg)$/
const PRIVATE = { 'cache-control': 'no-store, private', 'x-content-type-options': 'nosniff' }
const notFound = (): Response => new Response(null, { status: 404, headers: PRIVATE })

/** A picture of the open preview, asked of the public half with its token; 404 for everything else. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  const token = request.cookies.get(PREVIEW_COOKIE)?.value
  if (!token || !NAME.test(name)) return notFound()
  const answer = await fetch(new URL(`/media/${name}`, apiUrl()), {
    headers: { authorization: `Preview ${token}` },
    cache: 'no-store',
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  const type = answer?.headers.get('content-type') ?? ''
  if (!answer?.ok || !type.startsWith('image/')) return notFound()
  return new Response(answer.body, { headers: { ...PRIVATE, 'content-type': type } })
}
