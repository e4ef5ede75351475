import { revalidateTag } from 'next/cache'
import { purgeOf, type WebhookMessage } from 'kunye-client'
import { Webhook } from 'standardwebhooks'

/** The newsroom's webhook: what it says to purge are the tags that pages were asked with. */
export async function POST(request: Request): Promise<Response> {
  const text = await request.text()
  try {
    new Webhook(process.env.KUNYE_WEBHOOK_SECRET ?? '').verify(
      text,
      Object.fromEntries(request.headers),
    )
  } catch {
    return new Response(null, { status: 401 })
  }
  for (const tag of purgeOf(JSON.parse(text) as WebhookMessage)) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
