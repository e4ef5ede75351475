import type { CollectionConfig } from 'payload'

import { frontAccess } from '@/access/fronts'
import { askFrontRevision, guardFront } from '@/hooks/guardFront'
import { recordFrontAudit, recordFrontEnd } from '@/hooks/recordFrontAudit'
import { relationField, serverField } from '@/src/editorial/fields'
import { frontEndpoints } from '@/src/editorial/fronts/frontEndpoints'
import { slotsField } from '@/src/editorial/fronts/frontFields'

/**
 * How editors arrange a front: of the home page (no section) or of one section. What readers get of it is worked out by
 * `src/editorial/publish/fronts`; a front without a record here fills by itself.
 */
export const Fronts: CollectionConfig = {
  slug: 'fronts',
  labels: {
    singular: { tr: 'Ön sayfa', en: 'Front' },
    plural: { tr: 'Ön sayfalar', en: 'Fronts' },
  },
  access: frontAccess,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  graphQL: { singularName: 'Front', pluralName: 'Fronts', disableMutations: true },
  versions: { drafts: false, maxPerDoc: 200 },
  admin: {
    group: { tr: 'Haber', en: 'News' },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'updatedAt'],
    hideAPIURL: true,
  },
  endpoints: frontEndpoints,
  hooks: {
    beforeOperation: [askFrontRevision],
    beforeChange: [guardFront],
    afterChange: [recordFrontAudit],
    afterDelete: [recordFrontEnd],
  },
  fields: [
    serverField({
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      label: { tr: 'Sayfa', en: 'Page' },
      admin: { position: 'sidebar' },
    }),
    {
      ...relationField('section', { tr: 'Bölüm', en: 'Section' }, 'sections'),
      index: true,
      admin: {
        position: 'sidebar',
        description: {
          tr: 'Boşsa ana sayfa. Sonradan değişmez.',
          en: 'Empty: the home page. Does not change later.',
        },
      },
    } as ReturnType<typeof relationField>,
    slotsField,
    {
      name: 'revision',
      type: 'number',
      label: { tr: 'Kaçıncı düzen', en: 'Revision' },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
