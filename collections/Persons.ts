import type { CollectionConfig } from 'payload'

import { editorsOnly, keepersOnly, recordAccess } from '@/access/reference'
import { checkPortrait } from '@/hooks/checkPortrait'
import { closeSuggestionsOfDeleted } from '@/hooks/closeSuggestions'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { keepPublicSlug } from '@/hooks/keepPublicSlug'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import { addressField, namesField, summaryField } from '@/src/editorial/entities/entityFields'
import { staffFields } from '@/src/editorial/entities/staffFields'
import { legalMattersField } from '@/src/editorial/sourcing/legalMatters'
import { recordViews } from '@/src/editorial/entities/recordViews'
import { ADMIN } from '@/src/editorial/components'
import { createdBy, slugField } from '@/src/editorial/fields'
import { suggestionPanel } from '@/src/editorial/suggestions/panelField'
import { ofShown } from '@/src/editorial/publish/whoShows'

/** People named in the news, with every form their name is printed in. */
export const Persons: CollectionConfig = {
  slug: 'persons',
  labels: { singular: { tr: 'Kişi', en: 'Person' }, plural: { tr: 'Kişiler', en: 'Persons' } },
  access: recordAccess(ofShown('persons')),
  versions: { maxPerDoc: 0, drafts: false },
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Person', pluralName: 'Persons', disableMutations: true },
  admin: {
    group: { tr: 'Kaynaklar ve kişiler', en: 'Sources and people' },
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'slug', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
      views: recordViews,
    },
  },
  endpoints: [fanOutProgress('persons')],
  hooks: {
    beforeValidate: [refuseMixedName('displayName'), setEntityKeys('displayName')],
    beforeChange: [
      guardShownRecord('persons'),
      keepPublicSlug('persons'),
      checkPortrait,
      setCreatedBy,
    ],
    afterChange: [recordEntityAudit('persons'), fanOutRecord('persons')],
    beforeDelete: [guardReferences('persons')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    {
      name: 'displayName',
      type: 'text',
      required: true,
      label: { tr: 'Ad (yayın biçimi)', en: 'Display name' },
    },
    slugField,
    namesField,
    {
      name: 'positions',
      type: 'array',
      label: { tr: 'Görevler', en: 'Positions' },
      labels: {
        singular: { tr: 'Görev', en: 'Position' },
        plural: { tr: 'Görevler', en: 'Positions' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true, label: { tr: 'Unvan', en: 'Title' } },
            { name: 'organisation', type: 'text', label: { tr: 'Kuruluş', en: 'Organisation' } },
            {
              name: 'from',
              type: 'text',
              label: { tr: 'Başlangıç (2019, 2019-05)', en: 'From (2019, 2019-05)' },
            },
            {
              name: 'to',
              type: 'text',
              label: { tr: 'Bitiş (2023, 2023-06)', en: 'To (2023, 2023-06)' },
            },
            addressField({
              name: 'basis',
              label: { tr: 'Dayanak (bağlantı)', en: 'Basis (link)' },
            }),
          ],
        },
      ],
    },
    {
      name: 'isLiving',
      type: 'checkbox',
      defaultValue: true,
      label: { tr: 'Yaşıyor', en: 'Living' },
    },
    {
      name: 'publicFigure',
      type: 'checkbox',
      label: { tr: 'Kamuya mal olmuş', en: 'Public figure' },
    },
    summaryField,
    ...staffFields,
    { name: 'wikidataId', type: 'text', label: { tr: 'Wikidata no', en: 'Wikidata id' } },
    { name: 'image', type: 'upload', relationTo: 'media', label: { tr: 'Görsel', en: 'Image' } },
    legalMattersField,
    {
      name: 'sensitivityNote',
      type: 'textarea',
      label: { tr: 'Hassasiyet notu (okur görmez)', en: 'Sensitivity note (private)' },
      access: { create: keepersOnly, read: keepersOnly, update: keepersOnly },
    },
    {
      name: 'contact',
      type: 'textarea',
      label: { tr: 'İletişim (okur görmez)', en: 'Contact (private)' },
      access: { create: editorsOnly, read: editorsOnly, update: editorsOnly },
    },
    createdBy,
  ],
}
