import { fanOutRecord } from '@/hooks/fanOutRecord'
import { structureCollection } from './structureCollection'

export const Sections = structureCollection({
  slug: 'sections',
  singularName: 'Section',
  pluralName: 'Sections',
  labels: { singular: { tr: 'Bölüm', en: 'Section' }, plural: { tr: 'Bölümler', en: 'Sections' } },
  afterChange: [fanOutRecord('sections')],
})
