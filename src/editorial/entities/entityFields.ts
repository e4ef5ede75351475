import type { Field, TextField } from 'payload'

import { dayAndTime, options } from '@/src/editorial/fields'
import { addressProblem } from '@/src/editorial/guards/tidyTexts'
import { type Precision, PRECISIONS } from '@/src/language/text/partialDate'
import type { Words } from '@/src/language/words'

const NAME_KINDS = [
  { value: 'canonical', label: { tr: 'Esas', en: 'Canonical' } },
  { value: 'full', label: { tr: 'Tam ad', en: 'Full' } },
  { value: 'asPrinted', label: { tr: 'Basıldığı gibi', en: 'As printed' } },
  { value: 'transliteration', label: { tr: 'Özgün yazı / çeviri yazı', en: 'Transliteration' } },
  { value: 'alias', label: { tr: 'Başka ad', en: 'Alias' } },
  { value: 'weak', label: { tr: 'Zayıf (arama için)', en: 'Weak (search only)' } },
]

/** Every form a name is printed in; names as printed are data, not mistakes. */
/** One or two sentences that a reader's page begins with; what is disputed belongs into claims, where it has somebody who says it. */
export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  maxLength: 300,
  label: { tr: 'Kimdir, nedir (okur görür)', en: 'Who or what it is (public)' },
  admin: {
    description: {
      tr: 'Bir iki cümle: okurun sayfası bununla başlar. Tartışmalı olan buraya değil, söyleyeniyle bir iddiaya yazılır.',
      en: 'A sentence or two that the reader’s page begins with. What is disputed belongs into a claim, with who says it.',
    },
  },
}

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

const PRECISION_LABELS: Record<Precision, Words> = {
  minute: { tr: 'Dakika', en: 'Minute' },
  day: { tr: 'Gün', en: 'Day' },
  partOfMonth: { tr: 'Ayın bir bölümü', en: 'Part of a month' },
  month: { tr: 'Ay', en: 'Month' },
  season: { tr: 'Mevsim', en: 'Season' },
  partOfYear: { tr: 'Yılın bir bölümü', en: 'Part of a year' },
  year: { tr: 'Yıl', en: 'Year' },
  decade: { tr: 'Onyıl', en: 'Decade' },
  range: { tr: 'Aralık', en: 'Range' },
  before: { tr: 'Öncesi', en: 'Before' },
  after: { tr: 'Sonrası', en: 'After' },
  unknown: { tr: 'Bilinmiyor', en: 'Unknown' },
}

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
          label: {
            tr: 'Tarih (2025-10-09, 2024-12, ../2025-10-16)',
            en: 'Date (2025-10-09, 2024-12, ../2025-10-16)',
          },
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
        {
          name: 'earliest',
          type: 'date',
          index: true,
          label: { tr: 'En erken', en: 'Earliest' },
          admin: { readOnly: true, ...dayAndTime },
        },
        {
          name: 'latest',
          type: 'date',
          index: true,
          label: { tr: 'En geç', en: 'Latest' },
          admin: { readOnly: true, ...dayAndTime },
        },
        {
          name: 'precision',
          type: 'select',
          options: options(PRECISIONS, PRECISION_LABELS),
          label: { tr: 'Kesinlik', en: 'Precision' },
          admin: { readOnly: true },
        },
      ],
    },
  ],
}

const label = (value: string, tr: string, en: string) => ({ value, label: { tr, en } })

/** Whether an event took place: "alleged" is never told as fact. */
export const occurrences = [
  label('occurred', 'Gerçekleşti', 'Occurred'),
  label('ongoing', 'Sürüyor', 'Ongoing'),
  label('planned', 'Planlandı', 'Planned'),
  label('alleged', 'İddia ediliyor', 'Alleged'),
  label('disputed', 'Tartışmalı', 'Disputed'),
  label('didNotOccur', 'Gerçekleşmedi', 'Did not occur'),
  label('postponed', 'Ertelendi', 'Postponed'),
  label('cancelled', 'İptal edildi', 'Cancelled'),
]

export const sourceKinds = [
  label('agency', 'Ajans', 'Agency'),
  label('newspaper', 'Gazete', 'Newspaper'),
  label('broadcaster', 'Yayın kuruluşu', 'Broadcaster'),
  label('site', 'İnternet sitesi', 'Site'),
  label('stateBody', 'Devlet kurumu', 'State body'),
  label('court', 'Mahkeme', 'Court'),
  label('party', 'Parti', 'Party'),
  label('company', 'Şirket', 'Company'),
  label('ngo', 'Sivil toplum kuruluşu', 'NGO'),
  label('social', 'Sosyal medya hesabı', 'Social media account'),
  label('document', 'Belge', 'Document'),
  label('individual', 'Kişi', 'Individual'),
  label('masked', 'Gizli kaynak', 'Masked source'),
]

type Given = { name: string; label: Words }

/**
 * A field for an address somebody may follow. Every such field is made here, so none can forget the rule (see
 * `addressProblem`), which `checkInput` asks by `custom.address` of whatever is sent. The form is told beside the field; an
 * address that was stored before there was a rule does not stop a save that leaves it alone.
 */
export const addressField = ({ name, label }: Given): TextField => ({
  name,
  type: 'text',
  label,
  custom: { address: true },
  validate: (
    value: unknown,
    { previousValue, req }: { previousValue?: unknown; req: { i18n?: { language?: string } } },
  ) => {
    const problem = value === previousValue ? null : addressProblem(value)
    if (!problem) return true
    return req.i18n?.language === 'en' ? problem.en : problem.tr
  },
})
