import type { ArrayField, Field, GroupField, TextareaField, TextField } from 'payload'

import { addressField } from '@/src/editorial/entities/entityFields'
import { dayAndTime, options, relationField } from '@/src/editorial/fields'
import {
  SLOT_KIND_LABELS,
  SLOT_KINDS,
  SLOT_LAYOUT_LABELS,
  SLOT_LAYOUTS,
} from '@/src/editorial/projection/fronts/slots'
import type { Words } from '@/src/language/words'

/** More than any front has, so that nobody stores a library. */
export const MOST_SLOTS = 40
export const MOST_ITEMS = 12
const MOST_RELATED = 4
/** As long as headlines and deks of articles get. */
const LONGEST = { headline: 300, dek: 1_000, reason: 2_000 } as const

const text = (
  name: keyof typeof LONGEST,
  label: Words,
  description?: Words,
): TextField | TextareaField => {
  const field = {
    name,
    label,
    maxLength: LONGEST[name],
    ...(description && { admin: { description } }),
  }
  const isLong = name === 'dek' || name === 'reason'
  return isLong ? { ...field, type: 'textarea' } : { ...field, type: 'text' }
}

const perCent = (name: 'x' | 'y', label: Words): Field => ({
  ...{ name, label, type: 'number', min: 0, max: 100 },
})

const crop: GroupField = {
  name: 'crop',
  type: 'group',
  label: { tr: 'Kırpma', en: 'Crop' },
  admin: {
    description: {
      tr: 'Görsel burada kesilirken görünür kalacak nokta: soldan ve üstten yüzde. İkisi de boşsa görselin kendi noktası geçerlidir.',
      en: 'The point that stays in sight when the picture is cut here, in per cent from the left and the top. Empty: the picture’s own.',
    },
  },
  fields: [
    perCent('x', { tr: 'Soldan (%)', en: 'From the left (%)' }),
    perCent('y', { tr: 'Üstten (%)', en: 'From the top (%)' }),
  ],
}

const related: ArrayField = {
  name: 'related',
  type: 'array',
  maxRows: MOST_RELATED,
  label: { tr: 'İlgili satırlar', en: 'Related lines' },
  labels: { singular: { tr: 'Satır', en: 'Line' }, plural: { tr: 'Satırlar', en: 'Lines' } },
  fields: [
    relationField('article', { tr: 'Haber', en: 'Article' }, 'articles'),
    { name: 'text', type: 'text', maxLength: 300, label: { tr: 'Sözü', en: 'Words' } },
  ],
}

const items: ArrayField = {
  name: 'items',
  type: 'array',
  maxRows: MOST_ITEMS,
  label: { tr: 'Haberler', en: 'Stories' },
  labels: { singular: { tr: 'Haber', en: 'Story' }, plural: { tr: 'Haberler', en: 'Stories' } },
  admin: { initCollapsed: true },
  fields: [
    relationField('article', { tr: 'Haber', en: 'Article' }, 'articles'),
    {
      name: 'claim',
      type: 'text',
      maxLength: 100,
      label: { tr: 'İddia no', en: 'Claim id' },
      admin: {
        description: {
          tr: 'Yalnız “Bugün kim ne dedi” için: haberin hangi iddiası.',
          en: 'For “Who said what today” alone: which claim of the article.',
        },
      },
    },
    text(
      'headline',
      { tr: 'Buradaki başlık', en: 'Headline here' },
      {
        tr: 'Boşsa haberin kendi başlığı durur. Son dakikada satırın kendisi.',
        en: 'Empty: the article’s own. Of an alert, the line itself.',
      },
    ),
    text('dek', { tr: 'Buradaki spot', en: 'Dek here' }),
    relationField('image', { tr: 'Buradaki görsel', en: 'Picture here' }, 'media'),
    crop,
    {
      ...addressField({ name: 'url', label: { tr: 'Adres', en: 'Address' } }),
      admin: {
        description: {
          tr: 'Yalnız son dakika için, haber seçilmediyse: https:// ya da / ile başlar.',
          en: 'For an alert without an article alone: begins with https:// or /.',
        },
      },
    },
    { name: 'from', type: 'date', label: { tr: 'Ne zamandan', en: 'From' }, admin: dayAndTime },
    { name: 'until', type: 'date', label: { tr: 'Ne zamana', en: 'Until' }, admin: dayAndTime },
    related,
    text(
      'reason',
      { tr: 'Bulguya rağmen gerekçe', en: 'Reason despite a finding' },
      {
        tr: 'Buradaki sözler bir denetime takılırsa neden yine de böyle yazıldığı. Okura gitmez, kayıtta kalır.',
        en: 'Why the words here stand although a check objects. Not for readers; kept on record.',
      },
    ),
  ],
}

/** The slots of a front, from above to below. */
export const slotsField: ArrayField = {
  name: 'slots',
  type: 'array',
  maxRows: MOST_SLOTS,
  label: { tr: 'Yerler', en: 'Slots' },
  labels: { singular: { tr: 'Yer', en: 'Slot' }, plural: { tr: 'Yerler', en: 'Slots' } },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: { tr: 'Tür', en: 'Kind' },
      options: options(SLOT_KINDS, SLOT_KIND_LABELS),
    },
    { name: 'title', type: 'text', maxLength: 100, label: { tr: 'Ad', en: 'Title' } },
    relationField('section', { tr: 'Bölüm', en: 'Section' }, 'sections'),
    {
      name: 'layout',
      type: 'select',
      label: { tr: 'Düzen', en: 'Layout' },
      options: options(SLOT_LAYOUTS, SLOT_LAYOUT_LABELS),
    },
    { name: 'off', type: 'checkbox', label: { tr: 'Kapalı', en: 'Off' } },
    items,
  ],
}
