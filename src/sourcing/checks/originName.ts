import { originOf } from '../originOf'
import type { SourcedAttribution, SourcedEntities } from '../types'

const UNNAMED = { tr: 'adı verilmeyen bir kaynak', en: 'an unnamed source' }
const OWN = { tr: 'kendi haberimiz', en: 'our own reporting' }

/** The origin of a row as a person would call it, in Turkish and English; an unknown id is called by its id. */
export const originName = (
  row: SourcedAttribution,
  entities: SourcedEntities,
): { tr: string; en: string } => {
  const origin = originOf(row)
  // A masked source is told apart by its id, but a finding is stored and read by many: no name, no label.
  if (origin === null || origin === 'unnamed' || row.mode === 'maskedSource') return UNNAMED
  if (origin === 'own') return OWN
  const id = origin.slice(origin.indexOf(':') + 1)
  const name = origin.startsWith('speaker:')
    ? entities.persons[id]?.name
    : entities.sources[id]?.name
  return { tr: name ?? id, en: name ?? id }
}
