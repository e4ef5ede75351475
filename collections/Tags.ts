import type { CollectionConfig } from 'payload'

import { settingsAccess } from '@/access/settings'
import { guardReferences } from '@/hooks/guardReferences'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { slugField } from '@/src/fields/slug'

export const Tags: CollectionConfig = {
  slug: 'tags',
  labels: { singular: { tr: 'Etiket', en: 'Tag' }, plural: { tr: 'Etiketler', en: 'Tags' } },
  access: settingsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Tag', pluralName: 'Tags', disableMutations: true },
  admin: {
    group: { tr: 'Düzen', en: 'Structure' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
  },
  hooks: {
    beforeValidate: [setEntityKeys('name')],
    afterChange: [recordEntityAudit('tags')],
    beforeDelete: [guardReferences('tags')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    slugField,
  ],
}
