import type { Words } from '@/src/language/words'
import type { Entry } from '../card'
import { articlePath } from './deskContext'
import { assignmentPath, planKey } from './usePlanning'

export const ENTRY_WORDS: Readonly<Record<Entry['kind'], Words>> = {
  published: { tr: 'yayımlandı', en: 'published' },
  event: { tr: 'olay', en: 'event' },
  scheduled: { tr: 'yayın', en: 'goes out' },
  due: { tr: 'teslim', en: 'due' },
  embargo: { tr: 'ambargo kalkıyor', en: 'embargo ends' },
  assignment: { tr: 'görev', en: 'to be written' },
}
export const ENTRY_SIGNS = {
  published: 'check',
  event: 'event',
  scheduled: 'clock',
  due: 'flag',
  embargo: 'lock',
  assignment: 'pen',
} as const satisfies Record<Entry['kind'], string>

const NOBODY_COVERS: Words = { tr: 'İzleyen yok', en: 'Nobody covers it' }
const NOBODY_WRITES: Words = { tr: 'Sahipsiz', en: 'Nobody has it' }
export const bareWords = ({ kind }: Entry): Words =>
  kind === 'event' ? NOBODY_COVERS : NOBODY_WRITES

export const entryPath = ({ kind, id }: Entry): string =>
  kind === 'event'
    ? `/admin/collections/events/${id}`
    : kind === 'assignment'
      ? assignmentPath(id)
      : articlePath(id)

/** How a line is known among the cards of the desk; undefined for an event, which is none. */
export const entryCard = ({ kind, id }: Entry): string | undefined =>
  kind === 'event' ? undefined : kind === 'assignment' ? planKey(id) : id
/** What somebody has to do and nobody does. */
export const isBare = ({ kind, who }: Entry): boolean =>
  (kind === 'event' || kind === 'assignment') && who.length === 0
