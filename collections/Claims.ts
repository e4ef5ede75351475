import type { CollectionConfig } from 'payload'

import { claimAccess } from '@/access/claims'
import { options } from '@/src/editorial/fields'
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_LABELS,
  LEGAL_STAGE_LABELS,
  MODE_LABELS,
  SERIOUSNESS_LABELS,
} from '@/src/editorial/sourcing/labels'
import { sayingFields } from '@/src/editorial/sourcing/sayingFields'
import {
  ATTRIBUTION_MODES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  LEGAL_STAGES,
  SERIOUSNESS,
} from '@/src/sourcing/vocabulary'
import { STAGE_LABELS } from '@/src/workflow/labels'
import { STAGES } from '@/src/workflow/stages'

/**
 * The register: one row for each claim of each article's working version, so that the staff can ask across articles.
 * Written by the article's hook in the same transaction, by nobody else.
 */
export const Claims: CollectionConfig = {
  slug: 'claims',
  labels: { singular: { tr: 'İddia', en: 'Claim' }, plural: { tr: 'İddialar', en: 'Claims' } },
  access: claimAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Claim', pluralName: 'Claims', disableMutations: true },
  admin: {
    group: { tr: 'Haber', en: 'News' },
    useAsTitle: 'text',
    defaultColumns: ['text', 'seriousness', 'independentOrigins', 'stage', 'articleHeadline'],
  },
  indexes: [
    { fields: ['article', 'claimId'], unique: true },
    { fields: ['stage', 'seriousness', 'independentOrigins'] },
    { fields: ['speakers', 'at'] },
  ],
  fields: [
    { name: 'text', type: 'text', label: { tr: 'İddia', en: 'Claim' } },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      label: { tr: 'Haber kaydı', en: 'Article record' },
    },
    { name: 'claimId', type: 'text', required: true, label: { tr: 'İddia no', en: 'Claim id' } },
    { name: 'articleHeadline', type: 'text', label: { tr: 'Haber', en: 'Article' } },
    {
      name: 'kind',
      type: 'select',
      label: { tr: 'Tür', en: 'Kind' },
      options: options(CLAIM_KINDS, CLAIM_KIND_LABELS),
    },
    {
      name: 'seriousness',
      type: 'select',
      label: { tr: 'Ağırlık', en: 'Seriousness' },
      options: options(SERIOUSNESS, SERIOUSNESS_LABELS),
    },
    {
      name: 'status',
      type: 'select',
      label: { tr: 'Doğrulama', en: 'Verification' },
      options: options(CLAIM_STATUSES, CLAIM_STATUS_LABELS),
      index: true,
    },
    {
      name: 'persons',
      type: 'relationship',
      relationTo: 'persons',
      hasMany: true,
      index: true,
      label: { tr: 'Kişiler', en: 'Persons' },
    },
    {
      name: 'events',
      type: 'relationship',
      relationTo: 'events',
      hasMany: true,
      index: true,
      label: { tr: 'Olaylar', en: 'Events' },
    },
    {
      name: 'sources',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      index: true,
      label: { tr: 'Kaynaklar', en: 'Sources' },
    },
    {
      name: 'soleSource',
      type: 'relationship',
      relationTo: 'sources',
      index: true,
      label: { tr: 'Tek kaynak', en: 'Sole source' },
    },
    {
      name: 'soleSpeaker',
      type: 'relationship',
      relationTo: 'persons',
      index: true,
      label: { tr: 'Tek konuşan', en: 'Sole speaker' },
    },
    {
      name: 'organisations',
      type: 'relationship',
      relationTo: 'sources',
      hasMany: true,
      index: true,
      label: { tr: 'Kuruluşlar', en: 'Organisations' },
    },
    {
      name: 'legalStage',
      type: 'select',
      label: { tr: 'Hukuki aşama', en: 'Legal stage' },
      options: options(LEGAL_STAGES, LEGAL_STAGE_LABELS),
      index: true,
    },
    {
      name: 'modes',
      type: 'select',
      hasMany: true,
      label: { tr: 'Kim söylüyor', en: 'Who says it' },
      options: options(ATTRIBUTION_MODES, MODE_LABELS),
    },
    {
      name: 'quantity',
      type: 'group',
      label: { tr: 'Nicelik', en: 'Quantity' },
      fields: [
        { name: 'value', type: 'number', label: { tr: 'Değer', en: 'Value' } },
        { name: 'unit', type: 'text', label: { tr: 'Birim', en: 'Unit' } },
        { name: 'of', type: 'text', label: { tr: 'Neyin', en: 'Of what' } },
      ],
    },
    {
      name: 'namedSources',
      type: 'number',
      label: { tr: 'Adı verilen kaynak', en: 'Named sources' },
    },
    {
      name: 'independentOrigins',
      type: 'number',
      label: { tr: 'Bağımsız kaynak', en: 'Independent origins' },
    },
    {
      name: 'onlyAgentless',
      type: 'checkbox',
      label: { tr: 'Yalnız öznesiz', en: 'Only agentless' },
    },
    {
      name: 'stage',
      type: 'select',
      label: { tr: 'Aşama', en: 'Stage' },
      options: options(STAGES, STAGE_LABELS),
    },
    { name: 'live', type: 'checkbox', label: { tr: 'Yayında', en: 'Live' }, index: true },
    ...sayingFields,
  ],
}
