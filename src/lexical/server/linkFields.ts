import type { Field } from 'payload'

import { linkProblem } from '../linkProblem'

/**
 * The fields of a link: its words and its address. No links to records of the editorial half (their
 * ids would be public), and no hook on the address: it would change the text after it was judged.
 */
export const linkFields: Field[] = [
  { name: 'text', type: 'text', label: { tr: 'Metin', en: 'Text' }, required: true },
  { name: 'linkType', type: 'text', defaultValue: 'custom', admin: { hidden: true } },
  {
    name: 'url',
    type: 'text',
    label: { tr: 'Adres', en: 'Address' },
    required: true,
    validate: (value: unknown, { req }: { req?: { i18n?: { language?: string } } }) => {
      const problem = linkProblem(typeof value === 'string' ? value : '')
      if (problem === null) return true
      return req?.i18n?.language === 'en' ? problem.en : problem.tr
    },
  },
]
