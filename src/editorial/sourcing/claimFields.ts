import type { Field } from 'payload'

import { choiceField, relationField } from '@/src/editorial/fields'
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  LEGAL_STAGES,
  REPLY_OUTCOMES,
  SERIOUSNESS,
} from '@/src/sourcing/vocabulary'
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_LABELS,
  LEGAL_STAGE_LABELS,
  REPLY_OUTCOME_LABELS,
  SERIOUSNESS_LABELS,
} from './labels'

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
      choiceField('kind', { tr: 'Tür', en: 'Kind' }, [CLAIM_KINDS, CLAIM_KIND_LABELS], 'fact'),
      choiceField(
        'seriousness',
        { tr: 'Ağırlık', en: 'Seriousness' },
        [SERIOUSNESS, SERIOUSNESS_LABELS],
        'none',
      ),
    ],
  },
  relationField('persons', { tr: 'Kişiler', en: 'Persons' }, 'persons', true),
  relationField('events', { tr: 'Olaylar', en: 'Events' }, 'events', true),
  relationField('organisations', { tr: 'Kuruluşlar', en: 'Organisations' }, 'sources', true),
  choiceField('legalStage', { tr: 'Hukuki aşama', en: 'Legal stage' }, [
    LEGAL_STAGES,
    LEGAL_STAGE_LABELS,
  ]),
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
      choiceField(
        'status',
        { tr: 'Durum', en: 'Status' },
        [CLAIM_STATUSES, CLAIM_STATUS_LABELS],
        'unverified',
      ),
      { name: 'note', type: 'textarea', label: { tr: 'Not (okur görür)', en: 'Note (public)' } },
    ],
  },
]

/** Right of reply: who was asked, and what came of it. The channel is never public. */
export const replyFields: Field[] = [
  {
    type: 'row',
    fields: [
      relationField('person', { tr: 'Kişi', en: 'Person' }, 'persons'),
      relationField(
        'organisationSource',
        { tr: 'Kuruluş (kaydı varsa)', en: 'Organisation (its record)' },
        'sources',
      ),
      {
        name: 'organisation',
        type: 'text',
        label: { tr: 'Kuruluş (basıldığı gibi)', en: 'Organisation (as printed)' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'askedAt', type: 'date', label: { tr: 'Sorulduğu an', en: 'Asked at' } },
      {
        name: 'channel',
        type: 'text',
        label: { tr: 'Yol (okur görmez)', en: 'Channel (private)' },
      },
      choiceField(
        'outcome',
        { tr: 'Sonuç', en: 'Outcome' },
        [REPLY_OUTCOMES, REPLY_OUTCOME_LABELS],
        'asked',
      ),
    ],
  },
  { name: 'text', type: 'textarea', label: { tr: 'Yanıt', en: 'Reply' } },
]
