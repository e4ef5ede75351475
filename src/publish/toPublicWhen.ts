import type { Event } from '@/src/payload-types'
import type { PublicWhen } from '@/src/public/documents'

const date = (value: string | null | undefined): Date | null => (value ? new Date(value) : null)

/** When an event is said to be, as precisely as the text is. */
export const toPublicWhen = (when: Event['when']): PublicWhen => ({
  asPrinted: when?.asPrinted || null,
  edtf: when?.edtf || null,
  earliest: date(when?.earliest),
  latest: date(when?.latest),
  precision: when?.precision ?? 'unknown',
  basis: when?.basis ?? null,
})
