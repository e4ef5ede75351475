import type { CollectionConfig } from 'payload'

import { settingsAccess } from '@/access/settings'
import { guardReferences } from '@/hooks/guardReferences'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { slugField } from '@/src/fields/slug'

export const Sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: { tr: 'Bölüm', en: 'Section' }, plural: { tr: 'Bölümler', en: 'Sections' } },
  access: settingsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Section', pluralName: 'Sections', disableMutations: true },
  admin: {
    group: { tr: 'Düzen', en: 'Structure' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
  },
  hooks: {
    beforeValidate: [setEntityKeys('name')],
    afterChange: [recordEntityAudit('sections')],
    beforeDelete: [guardReferences('sections')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    slugField,
  ],
}
