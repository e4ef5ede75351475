import type { Field } from 'payload'

import { LONGEST_DISMISSED } from '@/src/sourcing/dismissals'

/** More sentences of one story than this nobody dismisses one by one. */
export const MOST_DISMISSALS = 300

/** A sentence of the body that asks for nobody: its words, so that it asks again when they change. */
export const dismissalFields: Field[] = [
  {
    name: 'quote',
    type: 'textarea',
    required: true,
    maxLength: LONGEST_DISMISSED,
    label: { tr: 'Cümle', en: 'Sentence' },
  },
]
