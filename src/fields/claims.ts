import type { Field } from 'payload'

import { CLAIM_KINDS, CLAIM_STATUSES, SERIOUSNESS } from '@/src/sourcing/vocabulary'
import { options } from './options'
import { CLAIM_KIND_LABELS, CLAIM_STATUS_LABELS, SERIOUSNESS_LABELS } from './sourcingLabels'

/** The fields of one claim: one checkable statement. The drawer and the array read this one list. */
export const claimFields: Field[] = [
  {
    name: 'text',
    type: 'text',
    label: { tr: 'İddia (denetlenebilir tek cümle)', en: 'Claim (one checkable statement)' },
    maxLength: 240,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: { tr: 'Tür', en: 'Kind' },
        options: options(CLAIM_KINDS, CLAIM_KIND_LABELS),
        defaultValue: 'fact',
      },
      {
        name: 'seriousness',
        type: 'select',
        label: { tr: 'Ağırlık', en: 'Seriousness' },
        options: options(SERIOUSNESS, SERIOUSNESS_LABELS),
        defaultValue: 'none',
      },
    ],
  },
  {
    name: 'persons',
    type: 'relationship',
    relationTo: 'persons',
    hasMany: true,
    label: { tr: 'Kişiler', en: 'Persons' },
  },
  {
    name: 'events',
    type: 'relationship',
    relationTo: 'events',
    hasMany: true,
    label: { tr: 'Olaylar', en: 'Events' },
  },
  {
    name: 'quantity',
    type: 'group',
    label: { tr: 'Nicelik', en: 'Quantity' },
    admin: { condition: (_, row) => row?.kind === 'number' || row?.quantity?.value != null },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'value', type: 'number', label: { tr: 'Değer', en: 'Value' } },
          { name: 'unit', type: 'text', label: { tr: 'Birim', en: 'Unit' } },
          { name: 'of', type: 'text', label: { tr: 'Neyin', en: 'Of what' } },
        ],
      },
    ],
  },
  {
    name: 'verification',
    type: 'group',
    label: { tr: 'Doğrulama', en: 'Verification' },
    fields: [
      {
        name: 'status',
        type: 'select',
        label: { tr: 'Durum', en: 'Status' },
        options: options(CLAIM_STATUSES, CLAIM_STATUS_LABELS),
        defaultValue: 'unverified',
      },
      { name: 'note', type: 'textarea', label: { tr: 'Not (okur görür)', en: 'Note (public)' } },
    ],
  },
]
