import type { CollectionConfig } from 'payload'

import { recordAccess } from '@/access/reference'
import { closeSuggestionsOfDeleted } from '@/hooks/closeSuggestions'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { keepPublicSlug } from '@/hooks/keepPublicSlug'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { setEventDates } from '@/hooks/setEventDates'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import { ADMIN } from '@/src/editorial/components'
import { createdBy, slugField } from '@/src/editorial/fields'
import { occurrences, whenField } from '@/src/editorial/entities/entityFields'
import { recordViews } from '@/src/editorial/entities/recordViews'
import { suggestionPanel } from '@/src/editorial/suggestions/panelField'
import { ofShown } from '@/src/editorial/publish/whoShows'

/** What is said to have happened, to be happening or to come; dated as precisely as the text is. */
export const Events: CollectionConfig = {
  slug: 'events',
  labels: { singular: { tr: 'Olay', en: 'Event' }, plural: { tr: 'Olaylar', en: 'Events' } },
  access: recordAccess(ofShown('events')),
  versions: { maxPerDoc: 0, drafts: false },
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Event', pluralName: 'Events', disableMutations: true },
  admin: {
    group: { tr: 'Kaynaklar ve kişiler', en: 'Sources and people' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'occurrence', 'place', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
      views: recordViews,
    },
  },
  endpoints: [fanOutProgress('events')],
  hooks: {
    beforeValidate: [setEntityKeys('title'), setEventDates],
    beforeChange: [guardShownRecord('events'), keepPublicSlug('events'), setCreatedBy],
    afterChange: [recordEntityAudit('events'), fanOutRecord('events')],
    beforeDelete: [guardReferences('events')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    { name: 'title', type: 'text', required: true, label: { tr: 'Olay', en: 'Title' } },
    slugField,
    { name: 'kind', type: 'text', label: { tr: 'Tür', en: 'Kind' } },
    {
      name: 'occurrence',
      type: 'select',
      label: { tr: 'Gerçekleşme', en: 'Occurrence' },
      options: occurrences,
      defaultValue: 'occurred',
    },
    whenField,
    { name: 'place', type: 'text', label: { tr: 'Yer', en: 'Place' } },
    {
      name: 'superEvent',
      type: 'relationship',
      relationTo: 'events',
      label: { tr: 'Üst olay', en: 'Part of' },
    },
    {
      name: 'participants',
      type: 'array',
      label: { tr: 'Katılanlar', en: 'Participants' },
      labels: {
        singular: { tr: 'Katılan', en: 'Participant' },
        plural: { tr: 'Katılanlar', en: 'Participants' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'persons',
              label: { tr: 'Kişi', en: 'Person' },
            },
            { name: 'organisation', type: 'text', label: { tr: 'Kuruluş', en: 'Organisation' } },
            { name: 'role', type: 'text', label: { tr: 'Rolü', en: 'Role' } },
          ],
        },
      ],
    },
    {
      name: 'casualties',
      type: 'array',
      label: { tr: 'Can kaybı ve yaralanma', en: 'Casualties' },
      labels: {
        singular: { tr: 'Sayı', en: 'Number' },
        plural: { tr: 'Sayılar', en: 'Numbers' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'type', type: 'text', label: { tr: 'Tür', en: 'Type' } },
            { name: 'number', type: 'number', label: { tr: 'Sayı', en: 'Number' } },
          ],
        },
      ],
    },
    {
      name: 'internalNote',
      type: 'textarea',
      label: { tr: 'İç not (okur görmez)', en: 'Internal note (private)' },
    },
    createdBy,
  ],
}
