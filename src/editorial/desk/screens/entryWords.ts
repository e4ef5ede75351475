import type { Words } from '@/src/language/words'
import type { Entry } from '../card'
import { articlePath } from './deskContext'

export const ENTRY_WORDS: Readonly<Record<Entry['kind'], Words>> = {
  published: { tr: 'yayımlandı', en: 'published' },
  event: { tr: 'olay', en: 'event' },
  scheduled: { tr: 'yayın', en: 'goes out' },
  due: { tr: 'teslim', en: 'due' },
  embargo: { tr: 'ambargo kalkıyor', en: 'embargo ends' },
}
export const ENTRY_SIGNS = {
  published: 'check',
  event: 'event',
  scheduled: 'clock',
  due: 'flag',
  embargo: 'lock',
} as const satisfies Record<Entry['kind'], string>

export const NOBODY_COVERS: Words = { tr: 'İzleyen yok', en: 'Nobody covers it' }

export const entryPath = ({ kind, id }: Entry): string =>
  kind === 'event' ? `/admin/collections/events/${id}` : articlePath(id)
