import type { Words } from '@/src/language/words'
import type { EditKind } from '@/src/workflow/stages'

/** What a receiver can ask to hear of. A reinstated article is published again. */
export const WEBHOOK_EVENTS = [
  'publish',
  'update',
  'correct',
  'retract',
  'withdraw',
  'renew',
  'record',
  'front',
] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]
/** Those that are about a story. */
export type ArticleEvent = Exclude<WebhookEvent, 'front' | 'record'>

/** What a new receiver hears of where nobody chose: what happens to stories. */
export const DEFAULT_EVENTS = WEBHOOK_EVENTS.filter(
  (event) => event !== 'front' && event !== 'record',
)

/** Each event of a webhook in words. */
export const WEBHOOK_EVENT_LABELS: Record<WebhookEvent, Words> = {
  publish: { tr: 'Yayımlandı', en: 'Published' },
  update: { tr: 'Güncellendi', en: 'Updated' },
  correct: { tr: 'Düzeltildi', en: 'Corrected' },
  retract: { tr: 'Geri çekildi', en: 'Retracted' },
  withdraw: { tr: 'Yayından kaldırıldı', en: 'Withdrawn' },
  renew: { tr: 'İçindeki bir ad ya da alt yazı değişti', en: 'A name or caption in it changed' },
  record: {
    tr: 'Bir kişi, kaynak, olay, bölüm ya da etiket değişti',
    en: 'A person, source, event, section or tag changed',
  },
  front: { tr: 'Ön sayfa değişti', en: 'A front changed' },
}

type Done = EditKind | 'retraction' | 'withdrawal'
const BY_EDIT_KIND: Readonly<Record<Done, ArticleEvent>> = {
  first: 'publish',
  reinstatement: 'publish',
  minor: 'update',
  update: 'update',
  clarification: 'update',
  reply: 'update',
  correction: 'correct',
  retraction: 'retract',
  withdrawal: 'withdraw',
}

const isDone = (editKind: string): editKind is Done => Object.hasOwn(BY_EDIT_KIND, editKind)

/** What was done (`editKind` of a kept copy) → the event told. A kind that is not known yet is an update. Pure. */
export const webhookEventOf = (editKind: string): ArticleEvent =>
  isDone(editKind) ? BY_EDIT_KIND[editKind] : 'update'
