import type { Event, Person, Source } from '@/src/payload-types'

const dates = { createdAt: '', updatedAt: '' }

/** Of whom and what readers find by name: what of a record counts as one. */
export const NAMED: Readonly<{ person: Person; source: Source; event: Event }> = {
  person: { id: 'p', displayName: 'Ayşe Kaya', names: [{ value: 'Ayşen Taş' }], ...dates },
  source: { id: 's', name: 'Ajans', kind: 'agency', names: [{ value: 'Haberci' }], ...dates },
  event: { id: 'e', title: 'Duşanbe zirvesi', ...dates },
}
