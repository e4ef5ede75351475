import type { Field } from 'payload'

import { ADMIN } from '@/src/editorial/components'
import { addressField } from '@/src/editorial/entities/entityFields'
import { choiceField, relationField } from '@/src/editorial/fields'
import type { Words } from '@/src/language/words'
import {
  ATTRIBUTION_FIELDS,
  ATTRIBUTION_MODES,
  CUE_CLASSES,
  FORMS,
  GROUND_RULES,
  STANCES,
} from '@/src/sourcing/vocabulary'
import {
  CUE_CLASS_LABELS,
  FIELD_LABELS,
  FORM_LABELS,
  GROUND_RULE_LABELS,
  MODE_LABELS,
  STANCE_LABELS,
} from './labels'

/** What proves an attribution: where it was read, what it said in its own language. */
const evidenceField: Field = {
  name: 'evidence',
  type: 'array',
  label: { tr: 'Kanıt', en: 'Evidence' },
  labels: {
    singular: { tr: 'Kanıt', en: 'Evidence' },
    plural: { tr: 'Kanıtlar', en: 'Evidence' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        addressField({ name: 'url', label: { tr: 'Bağlantı', en: 'Link' } }),
        addressField({
          name: 'archivedUrl',
          label: { tr: 'Arşiv bağlantısı', en: 'Archived link' },
        }),
        { name: 'accessedAt', type: 'date', label: { tr: 'Erişim tarihi', en: 'Accessed at' } },
      ],
    },
    {
      name: 'originalQuote',
      type: 'textarea',
      label: { tr: 'Özgün dildeki söz', en: 'Original words' },
    },
    {
      type: 'row',
      fields: [
        { name: 'originalLanguage', type: 'text', label: { tr: 'Özgün dil', en: 'Language' } },
        { name: 'translator', type: 'text', label: { tr: 'Çeviren', en: 'Translator' } },
      ],
    },
  ],
}

/** A person or a source: `{relationTo, value}`. A bare id is a source's, as it was before persons could stand here (`nameHops`). */
const hopField = (name: 'via' | 'origin', label: Words): Field => ({
  ...relationField(name, label, ['sources', 'persons'], name === 'via'),
  custom: { bareIs: 'sources' },
})

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
      choiceField(
        'field',
        { tr: 'Nerede', en: 'Where' },
        [ATTRIBUTION_FIELDS, FIELD_LABELS],
        'body',
      ),
    ],
  },
  choiceField('mode', { tr: 'Kim söylüyor', en: 'Who says it' }, [ATTRIBUTION_MODES, MODE_LABELS]),
  relationField('source', { tr: 'Kaynak', en: 'Source' }, 'sources'),
  {
    type: 'row',
    fields: [
      relationField('speaker', { tr: 'Konuşan', en: 'Speaker' }, 'persons'),
      {
        name: 'speakerRole',
        type: 'text',
        label: { tr: 'Sıfatı (basıldığı gibi)', en: 'Role as printed' },
      },
    ],
  },
  relationField(
    'saidTo',
    { tr: 'Kime söyledi (boş: bize)', en: 'Said to (empty: to us)' },
    'sources',
  ),
  {
    name: 'documentOnFile',
    type: 'group',
    label: { tr: 'Belge elimizde mi (okur görmez)', en: 'Is the document on file (private)' },
    fields: [
      {
        name: 'onFile',
        type: 'checkbox',
        label: { tr: 'Belgeyi gördük ve saklıyoruz', en: 'We have seen it and keep it' },
        defaultValue: false,
      },
      {
        name: 'note',
        type: 'textarea',
        label: { tr: 'Nerede saklı (okur görmez)', en: 'Where it is kept (private)' },
      },
    ],
  },
  hopField('via', { tr: 'Aracılığıyla (sırayla)', en: 'Via (in order)' }),
  {
    type: 'row',
    fields: [
      hopField('origin', { tr: 'İlk kaynak', en: 'Origin' }),
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
          choiceField(
            'class',
            { tr: 'Sınıf', en: 'Class' },
            [CUE_CLASSES, CUE_CLASS_LABELS],
            'none',
          ),
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
      choiceField('form', { tr: 'Biçim', en: 'Form' }, [FORMS, FORM_LABELS], 'indirect'),
      choiceField('stance', { tr: 'Tutum', en: 'Stance' }, [STANCES, STANCE_LABELS], 'asserts'),
      {
        name: 'saidAt',
        type: 'text',
        label: {
          tr: 'Söylendiği gün (2025-10-18) ya da ay (2025-10)',
          en: 'Said on (2025-10-18) or in (2025-10)',
        },
      },
      choiceField(
        'groundRules',
        { tr: 'Görüşme koşulu', en: 'Ground rules' },
        [GROUND_RULES, GROUND_RULE_LABELS],
        'onRecord',
      ),
    ],
  },
  evidenceField,
]
