import type { Field } from 'payload'

import { serverField } from './serverField'

const union = (name: string, label: { tr: string; en: string }): Field =>
  serverField({
    name,
    type: 'relationship',
    relationTo: name,
    hasMany: true,
    index: true,
    label,
    admin: { allowCreate: false, allowEdit: false },
  } as Field)

/** H fields worked out on every save: who and what the article names, its sourcing and its length. */
export const derivedFields: Field[] = [
  union('persons', { tr: 'Adı geçen kişiler', en: 'Persons named' }),
  union('sources', { tr: 'Adı geçen kaynaklar', en: 'Sources named' }),
  union('events', { tr: 'Anılan olaylar', en: 'Events named' }),
  serverField({ name: 'sourcing', type: 'json', admin: { hidden: true } }),
  {
    type: 'row',
    fields: [
      serverField({ name: 'wordCount', type: 'number', label: { tr: 'Sözcük', en: 'Words' } }),
      serverField({
        name: 'readingMinutes',
        type: 'number',
        label: { tr: 'Okuma süresi (dk)', en: 'Reading minutes' },
      }),
    ],
  },
]
