import { apiUrl } from './addresses'

const NAME = /^[0-9a-f]{32}-\d{1,5}\.(?:webp|jpg)$/
const PRIVATE = { 'cache-control': 'no-store, private', 'x-content-type-options': 'nosniff' }
const notFound = (): Response => new Response(null, { status: 404, headers: PRIVATE })

/** A picture of the preview that a token opens, asked of the public half; 404 for everything else. */
export async function previewPicture(name: string, token: string | undefined): Promise<Response> {
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
