import type { Field } from 'payload'

import {
  ATTRIBUTION_FIELDS,
  ATTRIBUTION_MODES,
  CUE_CLASSES,
  FORMS,
  GROUND_RULES,
  STANCES,
} from '@/src/sourcing/vocabulary'
import { ADMIN } from './adminComponents'
import { evidenceField } from './evidence'
import { options } from './options'
import {
  CUE_CLASS_LABELS,
  FIELD_LABELS,
  FORM_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  STANCE_LABELS,
} from './sourcingLabels'

/** The fields of one attribution row: who says it, how. The drawer and the array read this one list. */
export const attributionFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'claim',
        type: 'text',
        label: { tr: 'İddia', en: 'Claim' },
        admin: { components: { Field: ADMIN.claimPicker } },
      },
      {
        name: 'field',
        type: 'select',
        label: { tr: 'Nerede', en: 'Where' },
        options: options(ATTRIBUTION_FIELDS, FIELD_LABELS),
        defaultValue: 'body',
      },
    ],
  },
  {
    name: 'mode',
    type: 'select',
    label: { tr: 'Kim söylüyor', en: 'Who says it' },
    options: options(ATTRIBUTION_MODES, MODE_LABELS),
  },
  {
    name: 'source',
    type: 'relationship',
    relationTo: 'sources',
    label: { tr: 'Kaynak', en: 'Source' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'speaker',
        type: 'relationship',
        relationTo: 'persons',
        label: { tr: 'Konuşan', en: 'Speaker' },
      },
      {
        name: 'speakerRole',
        type: 'text',
        label: { tr: 'Sıfatı (basıldığı gibi)', en: 'Role as printed' },
      },
    ],
  },
  {
    name: 'via',
    type: 'relationship',
    relationTo: 'sources',
    hasMany: true,
    label: { tr: 'Aracılığıyla (sırayla)', en: 'Via (in order)' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'origin',
        type: 'relationship',
        relationTo: 'sources',
        label: { tr: 'İlk kaynak', en: 'Origin' },
      },
      {
        name: 'originUnnamed',
        type: 'checkbox',
        label: { tr: 'İlk kaynağın adı verilmemiş', en: 'Origin is unnamed' },
        defaultValue: false,
      },
    ],
  },
  {
    name: 'cue',
    type: 'group',
    label: { tr: 'Aktarma sözü', en: 'Cue' },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'text', type: 'text', label: { tr: 'Söz', en: 'Words' } },
          {
            name: 'class',
            type: 'select',
            label: { tr: 'Sınıf', en: 'Class' },
            options: options(CUE_CLASSES, CUE_CLASS_LABELS),
            defaultValue: 'none',
          },
          {
            name: 'implicit',
            type: 'checkbox',
            label: { tr: 'Örtük (-mIş)', en: 'Implicit (-mIş)' },
            defaultValue: false,
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'form',
        type: 'select',
        label: { tr: 'Biçim', en: 'Form' },
        options: options(FORMS, FORM_LABELS),
        defaultValue: 'indirect',
      },
      {
        name: 'stance',
        type: 'select',
        label: { tr: 'Tutum', en: 'Stance' },
        options: options(STANCES, STANCE_LABELS),
        defaultValue: 'asserts',
      },
      {
        name: 'saidAt',
        type: 'text',
        label: { tr: 'Söylendiği tarih (EDTF)', en: 'Said at (EDTF)' },
      },
      {
        name: 'groundRules',
        type: 'select',
        label: { tr: 'Görüşme koşulu', en: 'Ground rules' },
        options: options(GROUND_RULES, GROUND_RULE_LABELS),
        defaultValue: 'onRecord',
      },
    ],
  },
  evidenceField,
]
