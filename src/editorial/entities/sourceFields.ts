import type { Field } from 'payload'

import { ADMIN } from '@/src/editorial/components'
import { dayAndTime } from '@/src/editorial/fields'
import { addressField } from './entityFields'

const isMasked = (data: { kind?: unknown } | undefined): boolean => data?.kind === 'masked'

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.values(value).some(isFilled) : Boolean(value)

/** A field of named sources: of a masked one it shows only while something stands in it that has to go before it is saved. */
export const ofNamed = <F extends Field>(field: F): F => {
  const condition = (data: Record<string, unknown> = {}): boolean => {
    const held = 'name' in field ? data[field.name] : undefined
    return !isMasked(data) || isFilled(held)
  }
  return { ...field, admin: { ...field.admin, condition } } as F
}

/**
 * What is kept of a source whose name is not: the label that readers get, why it is so, who knows, and the chief who agreed. Who
 * it is stands nowhere (`checkMaskedSource`).
 */
export const maskedFields: Field[] = [
  {
    name: 'publicLabel',
    type: 'text',
    label: { tr: 'Okurun gördüğü ad (gizli kaynak)', en: 'Public label (masked source)' },
    admin: {
      condition: isMasked,
      description: {
        tr: 'Kim olduğunu ele vermeden ne olduğunu söyler: “soruşturmaya yakın bir yetkili”. Gerçek adı hiçbir alana yazmayın.',
        en: 'Says what the source is without giving it away: “an official close to the inquiry”. Write the real name into no field.',
      },
    },
  },
  {
    name: 'anonymityReason',
    type: 'textarea',
    maxLength: 500,
    label: { tr: 'Adı neden gizli (okur görmez)', en: 'Why the name is kept (private)' },
    admin: { condition: isMasked },
  },
  {
    name: 'identityKnownTo',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: {
      tr: 'Kim olduğunu bilenler (en az iki kişi)',
      en: 'Who knows the identity (two or more)',
    },
    admin: { condition: isMasked, allowCreate: false, allowEdit: false },
  },
  {
    name: 'approvedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { tr: 'Onaylayan (yazı işleri müdürü)', en: 'Approved by (chief editor)' },
    admin: { condition: isMasked, components: { Field: ADMIN.approveMasked } },
  },
]

/** A source that took back what it said: when, in which words, and where that is to be read. */
export const retractedField: Field = {
  name: 'retracted',
  type: 'group',
  label: { tr: 'Sözünü geri aldı', en: 'Retracted' },
  admin: { condition: (data) => !isMasked(data) },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'at', type: 'date', label: { tr: 'Ne zaman', en: 'When' }, admin: dayAndTime },
        addressField({ name: 'basis', label: { tr: 'Dayanak (bağlantı)', en: 'Basis (link)' } }),
      ],
    },
    { name: 'note', type: 'textarea', label: { tr: 'Ne dedi', en: 'What it said' } },
  ],
}
