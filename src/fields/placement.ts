import type { Field } from 'payload'

import { languageProblem } from './languageProblem'

const sidebar = { position: 'sidebar' } as const
const dayAndTime = { ...sidebar, date: { pickerAppearance: 'dayAndTime' } } as const

/** Where and when an article belongs: language, desk, section, tags, dates; and the newsroom's private notes. */
export const placement: Field[] = [
  {
    name: 'language',
    type: 'text',
    label: { tr: 'Dil (BCP 47)', en: 'Language (BCP 47)' },
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
    name: 'printedAt',
    type: 'date',
    label: { tr: 'İlk basıldığı an', en: 'Printed at' },
    admin: dayAndTime,
  },
  {
    name: 'desk',
    type: 'relationship',
    relationTo: 'desks',
    index: true,
    label: { tr: 'Masa', en: 'Desk' },
    admin: sidebar,
  },
  {
    name: 'section',
    type: 'relationship',
    relationTo: 'sections',
    index: true,
    label: { tr: 'Bölüm', en: 'Section' },
    admin: sidebar,
  },
  {
    name: 'tags',
    type: 'relationship',
    relationTo: 'tags',
    hasMany: true,
    label: { tr: 'Etiketler', en: 'Tags' },
    admin: sidebar,
  },
  {
    name: 'embargoUntil',
    type: 'date',
    index: true,
    label: { tr: 'Ambargo (okur görmez)', en: 'Embargo until (private)' },
    admin: dayAndTime,
  },
  {
    name: 'edNote',
    type: 'textarea',
    label: { tr: 'Yazı işleri notu (okur görmez)', en: 'Editorial note (private)' },
    admin: sidebar,
  },
  {
    name: 'priority',
    type: 'select',
    label: { tr: 'Öncelik (okur görmez)', en: 'Priority (private)' },
    options: [
      { value: 'low', label: { tr: 'Düşük', en: 'Low' } },
      { value: 'normal', label: { tr: 'Olağan', en: 'Normal' } },
      { value: 'high', label: { tr: 'Yüksek', en: 'High' } },
    ],
    defaultValue: 'normal',
    admin: sidebar,
  },
]
