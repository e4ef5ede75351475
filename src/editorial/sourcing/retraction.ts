import { NEWSROOM_ZONE } from '@/src/language/text/dates'
import type { Source } from '@/src/payload-types'
import type { SourcedEntities } from '@/src/sourcing/types'

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: NEWSROOM_ZONE })

/** The calendar day of the newsroom at an instant, `2026-03-12`. */
export const newsroomDay = (at: Date): string => DAY.format(at)

/** What a source took back, as its record has it: on which day and in which words; null where it took nothing back. */
export const retractionOf = ({
  retracted,
}: Pick<Source, 'retracted'>): SourcedEntities['sources'][string]['retracted'] | null => {
  const { at, note, basis } = retracted ?? {}
  if (!at && !note && !basis) return null
  return { day: at ? newsroomDay(new Date(at)) : null, note: note || null }
}
