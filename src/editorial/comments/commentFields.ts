import type { Field } from 'payload'

import { serverField } from '@/src/editorial/fields'

/** Fields of a comment. `selector` is a W3C TextQuoteSelector: the words it is about and what stood beside them. */
export const commentFields: Field[] = [
  {
    name: 'body',
    type: 'textarea',
    required: true,
    maxLength: 4000,
    label: { tr: 'Yorum', en: 'Comment' },
  },
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    label: { tr: 'Haber', en: 'Article' },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'comments',
    index: true,
    label: { tr: 'Yanıtladığı yorum', en: 'In reply to' },
  },
  {
    name: 'field',
    type: 'select',
    label: { tr: 'Alan', en: 'Field' },
    options: [
      { value: 'headline', label: { tr: 'Başlık', en: 'Headline' } },
      { value: 'dek', label: { tr: 'Spot', en: 'Dek' } },
      { value: 'body', label: { tr: 'Metin', en: 'Body' } },
    ],
  },
  {
    name: 'selector',
    type: 'group',
    label: { tr: 'Hangi sözcükler', en: 'On which words' },
    fields: [
      {
        name: 'exact',
        type: 'textarea',
        maxLength: 2000,
        label: { tr: 'Seçilen sözcükler', en: 'Selected words' },
      },
      { name: 'prefix', type: 'text', maxLength: 200, label: { tr: 'Öncesi', en: 'Before' } },
      { name: 'suffix', type: 'text', maxLength: 200, label: { tr: 'Sonrası', en: 'After' } },
    ],
  },
  {
    name: 'blocking',
    type: 'checkbox',
    defaultValue: false,
    label: { tr: 'Çözülmeden onaylanamaz', en: 'Stops approval' },
  },
  {
    name: 'mentions',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: { tr: 'Adı geçenler', en: 'Named in it' },
  },
  serverField({
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { tr: 'Yazan', en: 'Author' },
  }),
  serverField({ name: 'resolvedAt', type: 'date', label: { tr: 'Kapandı', en: 'Resolved at' } }),
  serverField({
    name: 'resolvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { tr: 'Kapatan', en: 'Resolved by' },
  }),
]
