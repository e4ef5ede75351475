import type { Field } from 'payload'

import { articleLabel, dayAndTime } from '@/src/editorial/fields'
import { languageProblem } from './languageProblem'

const sidebar = { position: 'sidebar' } as const

/** Where an article belongs. */
export const placement: Field[] = [
  {
    name: 'section',
    type: 'relationship',
    relationTo: 'sections',
    index: true,
    label: articleLabel('section', { tr: 'Bölüm', en: 'Section' }),
    admin: sidebar,
  },
  {
    name: 'desk',
    type: 'relationship',
    relationTo: 'desks',
    index: true,
    label: articleLabel('desk', { tr: 'Masa', en: 'Desk' }),
    admin: sidebar,
  },
  {
    name: 'tags',
    type: 'relationship',
    relationTo: 'tags',
    hasMany: true,
    label: articleLabel('tags', { tr: 'Etiketler', en: 'Tags' }),
    admin: sidebar,
  },
]

/** When it may go out, when it was printed, how urgent it is; and the newsroom's private notes. */
export const circumstances: Field[] = [
  {
    name: 'embargoUntil',
    type: 'date',
    index: true,
    label: articleLabel('embargoUntil', { tr: 'Ambargo', en: 'Embargo until' }),
    admin: { ...sidebar, ...dayAndTime },
  },
  {
    name: 'printedAt',
    type: 'date',
    label: articleLabel('printedAt', { tr: 'İlk basıldığı an', en: 'Printed at' }),
    admin: { ...sidebar, ...dayAndTime },
  },
  {
    name: 'priority',
    type: 'select',
    label: articleLabel('priority', { tr: 'Öncelik', en: 'Priority' }),
    options: [
      { value: 'low', label: { tr: 'Düşük', en: 'Low' } },
      { value: 'normal', label: { tr: 'Olağan', en: 'Normal' } },
      { value: 'high', label: { tr: 'Yüksek', en: 'High' } },
    ],
    defaultValue: 'normal',
    admin: sidebar,
  },
  {
    name: 'language',
    type: 'text',
    label: articleLabel('language', { tr: 'Dil (tr, en, az …)', en: 'Language (tr, en, az …)' }),
    defaultValue: 'tr',
    validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) => {
      const problem = value ? languageProblem(String(value)) : null
      if (!problem) return true
      return req.i18n?.language === 'en' ? problem.en : problem.tr
    },
    index: true,
    admin: sidebar,
  },
  {
    name: 'edNote',
    type: 'textarea',
    label: articleLabel('edNote', { tr: 'Yazı işleri notu', en: 'Editorial note' }),
    admin: sidebar,
  },
]
