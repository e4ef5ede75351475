import type { Field } from 'payload'

import { REPLY_OUTCOMES } from '@/src/sourcing/vocabulary'
import { options } from './options'
import { REPLY_OUTCOME_LABELS } from './sourcingLabels'

/** Right of reply: who was asked, and what came of it. The channel is never public. */
export const replyFields: Field[] = [
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
      {
        name: 'outcome',
        type: 'select',
        label: { tr: 'Sonuç', en: 'Outcome' },
        options: options(REPLY_OUTCOMES, REPLY_OUTCOME_LABELS),
        defaultValue: 'asked',
      },
    ],
  },
  { name: 'text', type: 'textarea', label: { tr: 'Yanıt', en: 'Reply' } },
]
