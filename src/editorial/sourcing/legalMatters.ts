import type { Field, FieldAccess, TextField, Validate } from 'payload'

import { addressField } from '@/src/editorial/entities/entityFields'
import { options } from '@/src/editorial/fields'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { LEGAL_STAGES } from '@/src/sourcing/vocabulary'
import { LEGAL_STAGE_LABELS } from './labels'

const basis = addressField({
  name: 'basis',
  label: { tr: 'Dayanak (bağlantı)', en: 'Basis (link)' },
})

/** Its own rule, and that there is one. */
const checkAddress = basis.validate as Validate

const ofDeciders: FieldAccess = ({ req }) => may(actorOf(req.user), 'decide')

/**
 * How far matters against a person have come before the law, each with the address it is known by. Editors
 * and chiefs read and write them; readers never get them. A row without its basis is refused.
 */
export const legalMattersField: Field = {
  name: 'legalMatters',
  type: 'array',
  label: { tr: 'Hukuki durum (okur görmez)', en: 'Legal matters (private)' },
  labels: {
    singular: { tr: 'Dosya', en: 'Matter' },
    plural: { tr: 'Dosyalar', en: 'Matters' },
  },
  access: { create: ofDeciders, read: ofDeciders, update: ofDeciders },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'stage',
          type: 'select',
          required: true,
          label: { tr: 'Aşama', en: 'Stage' },
          options: options(LEGAL_STAGES, LEGAL_STAGE_LABELS),
        },
        {
          ...basis,
          required: true,
          validate: (value: unknown, options: Parameters<Validate>[1]) => {
            if (value) return checkAddress(value, options)
            return options.req.i18n?.language === 'en'
              ? 'Enter the link it is known by.'
              : 'Neye dayandığını (bağlantı) yazın.'
          },
        } as TextField,
      ],
    },
  ],
}
