import type { Field, FieldAccess } from 'payload'

import { options } from '@/src/editorial/fields'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { LEGAL_STAGES } from '@/src/sourcing/vocabulary'
import { LEGAL_STAGE_LABELS } from './labels'

const ofDeciders: FieldAccess = ({ req }) => may(actorOf(req.user), 'decide')

/**
 * How far matters against a person have come before the law, each with what it is known by: an address, a court's number. Editors
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
          name: 'basis',
          type: 'text',
          required: true,
          label: { tr: 'Dayanak (bağlantı, dosya no)', en: 'Basis (link, case number)' },
        },
      ],
    },
  ],
}
