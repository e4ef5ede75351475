import { structureCollection } from './structureCollection'

export const Desks = structureCollection({
  slug: 'desks',
  singularName: 'Desk',
  pluralName: 'Desks',
  labels: { singular: { tr: 'Masa', en: 'Desk' }, plural: { tr: 'Masalar', en: 'Desks' } },
})
