import type { Field } from 'payload'

const NAME_KINDS = [
  { value: 'canonical', label: { tr: 'Esas', en: 'Canonical' } },
  { value: 'full', label: { tr: 'Tam ad', en: 'Full' } },
  { value: 'asPrinted', label: { tr: 'Basıldığı gibi', en: 'As printed' } },
  { value: 'transliteration', label: { tr: 'Özgün yazı / çeviri yazı', en: 'Transliteration' } },
  { value: 'alias', label: { tr: 'Başka ad', en: 'Alias' } },
  { value: 'weak', label: { tr: 'Zayıf (arama için)', en: 'Weak (search only)' } },
]

/** Every form a name is printed in; names as printed are data, not mistakes. */
export const namesField: Field = {
  name: 'names',
  type: 'array',
  label: { tr: 'Adın biçimleri', en: 'Names' },
  labels: { singular: { tr: 'Ad', en: 'Name' }, plural: { tr: 'Adlar', en: 'Names' } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
        { name: 'lang', type: 'text', label: { tr: 'Dil', en: 'Language' } },
        { name: 'script', type: 'text', label: { tr: 'Yazı', en: 'Script' } },
        {
          name: 'kind',
          type: 'select',
          label: { tr: 'Tür', en: 'Kind' },
          options: NAME_KINDS,
          defaultValue: 'asPrinted',
        },
      ],
    },
  ],
}
