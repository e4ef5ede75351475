import type { CollectionConfig, Field } from 'payload'

import { editorsOnly, recordAccess } from '@/access/reference'
import { toAccess } from '@/access/rules'
import { sourceVersions } from '@/access/sourceVersions'
import { closeSuggestionsOfDeleted, forgetMaskedSuggestions } from '@/hooks/closeSuggestions'
import { checkMaskedSource } from '@/hooks/checkMaskedSource'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { keepPublicSlug } from '@/hooks/keepPublicSlug'
import { logMaskedReads } from '@/hooks/logMaskedReads'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import {
  addressField,
  namesField,
  sourceKinds,
  summaryField,
} from '@/src/editorial/entities/entityFields'
import { maskedFields, ofNamed, retractedField } from '@/src/editorial/entities/sourceFields'
import { recordViews } from '@/src/editorial/entities/recordViews'
import { ADMIN } from '@/src/editorial/components'
import { createdBy, slugField } from '@/src/editorial/fields'
import { suggestionPanel } from '@/src/editorial/suggestions/panelField'
import { ofShown } from '@/src/editorial/publish/whoShows'

const OF_NAMED: Field[] = [
  {
    name: 'shortName',
    type: 'text',
    maxLength: 40,
    label: { tr: 'Kısa adı (okur görür)', en: 'Short name (public)' },
  },
  namesField,
  addressField({ name: 'url', label: { tr: 'Site', en: 'Site' } }),
  { name: 'country', type: 'text', label: { tr: 'Ülke (ISO 3166)', en: 'Country' } },
  { name: 'languages', type: 'text', hasMany: true, label: { tr: 'Diller', en: 'Languages' } },
  summaryField,
  { name: 'wikidataId', type: 'text', label: { tr: 'Wikidata no', en: 'Wikidata id' } },
]

/** Whoever is cited: agencies, papers, courts, documents; and masked sources, of whom the public sees a label. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  labels: { singular: { tr: 'Kaynak', en: 'Source' }, plural: { tr: 'Kaynaklar', en: 'Sources' } },
  access: { ...recordAccess(ofShown('sources')), readVersions: toAccess(sourceVersions) },
  versions: { maxPerDoc: 0, drafts: false },
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Source', pluralName: 'Sources', disableMutations: true },
  admin: {
    group: { tr: 'Kaynaklar ve kişiler', en: 'Sources and people' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
      views: recordViews,
    },
  },
  endpoints: [fanOutProgress('sources')],
  hooks: {
    beforeValidate: [checkMaskedSource, refuseMixedName('name'), setEntityKeys('name')],
    beforeChange: [guardShownRecord('sources'), keepPublicSlug('sources'), setCreatedBy],
    afterChange: [recordEntityAudit('sources'), fanOutRecord('sources'), forgetMaskedSuggestions],
    afterOperation: [logMaskedReads],
    beforeDelete: [guardReferences('sources')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { tr: 'Ad', en: 'Name' },
      admin: { components: { Field: ADMIN.sourceName } },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { tr: 'Tür', en: 'Kind' },
      options: sourceKinds,
      defaultValue: 'newspaper',
      index: true,
    },
    ...maskedFields,
    slugField,
    ...OF_NAMED.map(ofNamed),
    ofNamed({
      name: 'ownership',
      type: 'group',
      label: { tr: 'Sahiplik', en: 'Ownership' },
      fields: [
        { name: 'control', type: 'text', label: { tr: 'Kimin elinde', en: 'Controlled by' } },
        addressField({ name: 'basis', label: { tr: 'Dayanak (bağlantı)', en: 'Basis (link)' } }),
      ],
    }),
    ofNamed({
      name: 'relays',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      label: { tr: 'Çoğu kez aktardıkları', en: 'Habitually relays' },
    }),
    retractedField,
    {
      name: 'reliability',
      type: 'select',
      label: { tr: 'Güvenilirlik (Admiralty)', en: 'Reliability (Admiralty)' },
      options: ['A', 'B', 'C', 'D', 'E', 'F'],
      access: { create: editorsOnly, read: editorsOnly, update: editorsOnly },
    },
    ofNamed({
      name: 'internalNote',
      type: 'textarea',
      label: { tr: 'İç not (okur görmez)', en: 'Internal note (private)' },
    }),
    createdBy,
  ],
}
