import type { Words } from '@/src/workflow/labels'
import type { WebhookEvent } from './webhookEvents'

/** Each event of a webhook in words. */
export const WEBHOOK_EVENT_LABELS: Record<WebhookEvent, Words> = {
  publish: { tr: 'Yayımlandı', en: 'Published' },
  update: { tr: 'Güncellendi', en: 'Updated' },
  correct: { tr: 'Düzeltildi', en: 'Corrected' },
  retract: { tr: 'Geri çekildi', en: 'Retracted' },
  withdraw: { tr: 'Yayından kaldırıldı', en: 'Withdrawn' },
}
