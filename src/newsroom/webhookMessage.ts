import type { PublicArticle } from '@/src/public/documents'
import type { WebhookEvent } from './webhookEvents'

type Given = {
  event: WebhookEvent
  document: Pick<PublicArticle, '_id' | '_v' | 'slug' | 'state' | 'headline'>
  publicUrl: string
  at: Date
}

/**
 * The body of a webhook: public facts of the public document and nothing else, in the shape that Standard Webhooks
 * recommends (`type`, `timestamp`, `data`). `version` is the document's `_v`. Pure.
 */
export function webhookMessage({ event, document, publicUrl, at }: Given): string {
  const { _id, _v, slug, state, headline } = document
  return JSON.stringify({
    type: event,
    timestamp: at.toISOString(),
    data: {
      articleId: _id,
      slug,
      url: `${publicUrl}/haber/${encodeURIComponent(slug)}`,
      state,
      headline,
      version: _v,
    },
  })
}
