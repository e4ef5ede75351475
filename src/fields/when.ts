import type { Field } from 'payload'

import { PRECISIONS } from '@/src/text/precisions'

/** A partial date: as printed, as EDTF (ISO 8601-2), and its bounds worked out from that. */
export const whenField: Field = {
  name: 'when',
  type: 'group',
  label: { tr: 'Ne zaman', en: 'When' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'asPrinted', type: 'text', label: { tr: 'Basıldığı gibi', en: 'As printed' } },
        {
          name: 'edtf',
          type: 'text',
          label: { tr: 'EDTF (2025-10-09, 2024-12, ../2025-10-16)', en: 'EDTF' },
        },
        {
          name: 'basis',
          type: 'select',
          label: { tr: 'Dayanak', en: 'Basis' },
          options: [
            { value: 'explicit', label: { tr: 'Açıkça yazılı', en: 'Explicit' } },
            { value: 'inferred', label: { tr: 'Çıkarım', en: 'Inferred' } },
            { value: 'external', label: { tr: 'Dış kaynak', en: 'External' } },
          ],
        },
        { name: 'tz', type: 'text', label: { tr: 'Saat dilimi', en: 'Time zone' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'earliest', type: 'date', index: true, admin: { readOnly: true } },
        { name: 'latest', type: 'date', index: true, admin: { readOnly: true } },
        {
          name: 'precision',
          type: 'select',
          options: PRECISIONS.map((value) => ({ value, label: value })),
          label: { tr: 'Kesinlik', en: 'Precision' },
          admin: { readOnly: true },
        },
      ],
    },
  ],
}
