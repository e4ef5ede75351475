import type { Field } from 'payload'

import { EDIT_KIND_LABELS } from '@/src/workflow/labels'
import { dayAndTime, options } from '@/src/editorial/fields'

/** Corrections and updates as the public was told them: append-only. */
export const publicationUpdates: Field = {
  name: 'updates',
  type: 'array',
  label: { tr: 'Güncellemeler', en: 'Updates' },
  labels: {
    singular: { tr: 'Güncelleme', en: 'Update' },
    plural: { tr: 'Güncellemeler', en: 'Updates' },
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      label: { tr: 'Ne zaman', en: 'When' },
      admin: dayAndTime,
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { tr: 'Tür', en: 'Kind' },
      options: options(['update', 'correction', 'clarification', 'reply'], EDIT_KIND_LABELS),
    },
    { name: 'note', type: 'textarea', label: { tr: 'Not', en: 'Note' } },
    { name: 'was', type: 'textarea', label: { tr: 'Eskiden', en: 'It was' } },
    { name: 'is', type: 'textarea', label: { tr: 'Şimdi', en: 'It is' } },
    { name: 'claim', type: 'text', label: { tr: 'İddia', en: 'Claim' } },
    { name: 'by', type: 'relationship', relationTo: 'users', label: { tr: 'Yapan', en: 'By' } },
  ],
}
