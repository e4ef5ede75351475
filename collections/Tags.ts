import { fanOutRecord } from '@/hooks/fanOutRecord'
import { structureCollection } from './structureCollection'

export const Tags = structureCollection({
  slug: 'tags',
  singularName: 'Tag',
  pluralName: 'Tags',
  labels: { singular: { tr: 'Etiket', en: 'Tag' }, plural: { tr: 'Etiketler', en: 'Tags' } },
  afterChange: [fanOutRecord('tags')],
})
