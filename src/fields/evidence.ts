import type { Field } from 'payload'

import { addressField } from './address'

/** What proves an attribution: where it was read, what it said in its own language. */
export const evidenceField: Field = {
  name: 'evidence',
  type: 'array',
  label: { tr: 'Kanıt', en: 'Evidence' },
  labels: {
    singular: { tr: 'Kanıt', en: 'Evidence' },
    plural: { tr: 'Kanıtlar', en: 'Evidence' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        addressField({ name: 'url', label: { tr: 'Bağlantı', en: 'Link' } }),
        addressField({
          name: 'archivedUrl',
          label: { tr: 'Arşiv bağlantısı', en: 'Archived link' },
        }),
        { name: 'accessedAt', type: 'date', label: { tr: 'Erişim tarihi', en: 'Accessed at' } },
      ],
    },
    {
      name: 'originalQuote',
      type: 'textarea',
      label: { tr: 'Özgün dildeki söz', en: 'Original words' },
    },
    {
      type: 'row',
      fields: [
        { name: 'originalLanguage', type: 'text', label: { tr: 'Özgün dil', en: 'Language' } },
        { name: 'translator', type: 'text', label: { tr: 'Çeviren', en: 'Translator' } },
      ],
    },
  ],
}
