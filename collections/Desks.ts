import type { CollectionConfig } from 'payload'

import { settingsAccess } from '@/access/settings'
import { guardReferences } from '@/hooks/guardReferences'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { slugField } from '@/src/fields/slug'

export const Desks: CollectionConfig = {
  slug: 'desks',
  labels: { singular: { tr: 'Masa', en: 'Desk' }, plural: { tr: 'Masalar', en: 'Desks' } },
  access: settingsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Desk', pluralName: 'Desks', disableMutations: true },
  admin: {
    group: { tr: 'Düzen', en: 'Structure' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
  },
  hooks: {
    beforeValidate: [setEntityKeys('name')],
    afterChange: [recordEntityAudit('desks')],
    beforeDelete: [guardReferences('desks')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    slugField,
  ],
}
