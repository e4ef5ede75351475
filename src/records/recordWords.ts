import type { Words } from '@/src/workflow/labels'

const WORDS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    persons: { tr: 'Bir kişi kaydı', en: 'A person' },
    sources: { tr: 'Bir kaynak kaydı', en: 'A source' },
    events: { tr: 'Bir olay kaydı', en: 'An event' },
    media: { tr: 'Bir görsel', en: 'A picture' },
  }),
)

/** What a notice calls the record `<collection>/<id>`: its kind, never its name, which a source may not want told. */
export const recordWords = (record: string | null | undefined): Words =>
  WORDS.get(record?.split('/')[0] ?? '') ?? { tr: 'Bir kayıt', en: 'A record' }
