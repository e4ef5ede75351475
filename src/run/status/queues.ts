import type { Db, Document, Filter } from 'mongodb'

import type { Words } from '@/src/language/words'

export type Queue = Readonly<{
  name: string
  words: Words
  /** What waits, and since when the oldest of it could have been done, in seconds; null where nothing waits. */
  waiting: number
  oldestSeconds: number | null
  /** What is not tried again by itself, or fails at every try. */
  failed: number
  /** Longer than that nothing waits in a newsroom that works. */
  mostSeconds: number
}>

type Source = {
  name: string
  words: Words
  collection: string
  waiting: Filter<Document>
  /** The field by which the oldest is known. */
  since: string
  failed: Filter<Document> | null
  mostSeconds: number
}

const SOURCES: readonly Source[] = [
  {
    name: 'schedules',
    words: { tr: 'Vakti gelen yayınlar', en: 'publications that are due' },
    collection: 'articles',
    waiting: { stage: 'scheduled', $expr: { $lte: ['$scheduledAt', '$$NOW'] } },
    since: 'scheduledAt',
    failed: null,
    mostSeconds: 60,
  },
  {
    name: 'fanOuts',
    words: { tr: 'Yayındakilere yayılan değişiklikler', en: 'changes on their way to readers' },
    collection: 'fan-outs',
    waiting: { pass: 0 },
    since: 'at',
    failed: { 'failed.0': { $exists: true } },
    mostSeconds: 300,
  },
  {
    name: 'webhooks',
    words: { tr: 'Webhook iletileri', en: 'webhooks' },
    collection: 'webhook-deliveries',
    waiting: { state: 'pending' },
    since: 'nextAt',
    failed: { state: 'failed' },
    mostSeconds: 300,
  },
  {
    name: 'mail',
    words: { tr: 'Bildirim e-postaları', en: 'notification mails' },
    collection: 'mail-outbox',
    waiting: { gaveUp: false },
    since: 'nextAt',
    failed: { gaveUp: true },
    mostSeconds: 300,
  },
  {
    name: 'passwordMails',
    words: { tr: 'Parola bağlantıları', en: 'password links by mail' },
    collection: 'password-mails',
    waiting: {},
    since: 'nextAt',
    failed: null,
    mostSeconds: 300,
  },
]

/** Everything that waits for the background work, by the raw driver; `now` is the database's clock. */
export const readQueues = (editorial: Db, now: Date): Promise<Queue[]> =>
  Promise.all(
    SOURCES.map(async ({ collection, waiting, since, failed, ...rest }) => {
      const rows = editorial.collection(collection)
      const [count, oldest, broken] = await Promise.all([
        rows.countDocuments(waiting),
        rows
          .find(waiting, { projection: { [since]: 1 } })
          .sort({ [since]: 1 })
          .limit(1)
          .next(),
        failed ? rows.countDocuments(failed) : 0,
      ])
      const at: unknown = oldest?.[since]
      const seconds = at instanceof Date ? Math.round((now.getTime() - at.getTime()) / 1_000) : 0
      const oldestSeconds = count > 0 ? Math.max(0, seconds) : null
      return { ...rest, waiting: count, oldestSeconds, failed: broken }
    }),
  )
