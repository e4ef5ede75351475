import type { Field } from 'payload'

/** Corrections and updates as the public was told them: append-only. */
export const publicationUpdates: Field = {
  name: 'updates',
  type: 'array',
  label: { tr: 'Güncellemeler', en: 'Updates' },
  fields: [
    { name: 'at', type: 'date', required: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['update', 'correction', 'clarification', 'reply'],
    },
    { name: 'note', type: 'textarea' },
    { name: 'was', type: 'textarea' },
    { name: 'is', type: 'textarea' },
    { name: 'claim', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
}
