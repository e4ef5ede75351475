import { ADMIN } from '@/src/editorial/components'
import type { Field } from 'payload'

import { articleLabel, serverField } from '@/src/editorial/fields'
import { oneValueInForms } from '@/src/editorial/oneValueInForms'
import type { Words } from '@/src/language/words'
import { ownByline } from './ownByline'

const GENRES = ['report', 'analysis', 'opinion', 'background', 'factCheck', 'liveBlog'] as const
type Genre = (typeof GENRES)[number]

const GENRE_LABELS: Record<Genre, Words> = {
  report: { tr: 'Haber', en: 'Report' },
  analysis: { tr: 'Analiz', en: 'Analysis' },
  opinion: { tr: 'Görüş', en: 'Opinion' },
  background: { tr: 'Arka plan', en: 'Background' },
  factCheck: { tr: 'Doğrulama', en: 'Fact-check' },
  liveBlog: { tr: 'Canlı anlatım', en: 'Live blog' },
}

const relation = (name: string, relationTo: string, label: Words): Field =>
  ({ name, type: 'relationship', relationTo, hasMany: true, label }) as Field

/** What every article carries beside its text: bylines, lead picture, what stands over and before the text. */
export const contentBasics: Field[] = [
  {
    name: 'bylines',
    type: 'array',
    label: articleLabel('bylines', { tr: 'İmzalar', en: 'Bylines' }),
    labels: { singular: { tr: 'İmza', en: 'Byline' }, plural: { tr: 'İmzalar', en: 'Bylines' } },
    defaultValue: ownByline,
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', label: { tr: 'Ad (okur görür)', en: 'Name (public)' } },
          { name: 'role', type: 'text', label: { tr: 'Görev', en: 'Role' } },
          {
            name: 'user',
            type: 'relationship',
            relationTo: 'users',
            label: { tr: 'Hesap (okur görmez)', en: 'Account (private)' },
          },
          {
            name: 'person',
            type: 'relationship',
            relationTo: 'persons',
            label: { tr: 'Kişi kaydı', en: 'Person' },
          },
        ],
      },
    ],
  },
  {
    name: 'leadImage',
    type: 'upload',
    relationTo: 'media',
    label: articleLabel('leadImage', { tr: 'Ana görsel', en: 'Lead image' }),
  },
  { name: 'focalPoint', type: 'ui', admin: { components: { Field: ADMIN.focalPoint } } },
  {
    name: 'kicker',
    type: 'text',
    label: articleLabel('kicker', { tr: 'Üst başlık', en: 'Kicker' }),
  },
  {
    type: 'row',
    fields: [
      {
        name: 'dateline',
        type: 'text',
        label: articleLabel('dateline', { tr: 'Mahreç', en: 'Dateline' }),
        admin: {
          description: {
            tr: 'İlk paragrafın başında okunur: yalnızca yer, “Ankara”.',
            en: 'Begins the first paragraph: the place alone, “Ankara”.',
          },
        },
      },
      {
        name: 'genre',
        type: 'select',
        label: articleLabel('genre', { tr: 'Tür', en: 'Genre' }),
        defaultValue: 'report',
        options: GENRES.map((value) => ({ value, label: GENRE_LABELS[value] })),
      },
    ],
  },
]

/** What only some articles carry: other titles, how it was made, what it is bound to. */
export const contentDetails: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'seoTitle',
        type: 'text',
        label: articleLabel('seoTitle', { tr: 'Arama başlığı', en: 'SEO title' }),
        admin: {
          description: {
            tr: 'Sayfa başlığında ve arama sonuçlarında başlığın yerine geçer.',
            en: 'Stands for the headline in the page’s title and in search results.',
          },
        },
      },
      {
        name: 'socialTitle',
        type: 'text',
        label: articleLabel('socialTitle', { tr: 'Sosyal başlık', en: 'Social title' }),
        admin: {
          description: {
            tr: 'Paylaşılan bağlantıda başlığın yerine geçer.',
            en: 'Stands for the headline in shared links.',
          },
        },
      },
    ],
  },
  {
    name: 'backstory',
    type: 'textarea',
    label: articleLabel('backstory', { tr: 'Haberin hikâyesi', en: 'Backstory' }),
    admin: {
      description: {
        tr: 'Metnin sonunda “Bu haber nasıl yapıldı” başlığıyla okunur.',
        en: 'Read at the end of the text as “How this story was made”.',
      },
    },
  },
  {
    name: 'pinned',
    type: 'group',
    label: articleLabel('pinned', { tr: 'Elle bağlananlar', en: 'Pinned' }),
    fields: [
      relation('persons', 'persons', { tr: 'Kişiler', en: 'Persons' }),
      relation('sources', 'sources', { tr: 'Kaynaklar', en: 'Sources' }),
      relation('events', 'events', { tr: 'Olaylar', en: 'Events' }),
    ],
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: 'articles',
    label: articleLabel('translationOf', { tr: 'Şunun çevirisi', en: 'Translation of' }),
  },
  relation(
    'related',
    'articles',
    articleLabel('related', { tr: 'İlgili haberler', en: 'Related' }),
  ),
]

const union = (name: string, label: Words): Field =>
  oneValueInForms(
    serverField({
      name,
      type: 'relationship',
      relationTo: name,
      hasMany: true,
      index: true,
      label,
      admin: { allowCreate: false, allowEdit: false },
    } as Field),
  )

/** H fields worked out on every save: who and what the article names, its sourcing and its length. */
export const derivedFields: Field[] = [
  union('persons', { tr: 'Adı geçen kişiler', en: 'Persons named' }),
  union('sources', { tr: 'Adı geçen kaynaklar', en: 'Sources named' }),
  union('events', { tr: 'Anılan olaylar', en: 'Events named' }),
  oneValueInForms(
    serverField({
      name: 'sourcing',
      type: 'json',
      label: { tr: 'Kaynak denetimi', en: 'Findings on sourcing' },
      admin: { hidden: true },
    }),
  ),
  {
    type: 'row',
    fields: [
      oneValueInForms(
        serverField({ name: 'wordCount', type: 'number', label: { tr: 'Sözcük', en: 'Words' } }),
      ),
      oneValueInForms(
        serverField({
          name: 'readingMinutes',
          type: 'number',
          label: { tr: 'Okuma süresi (dk)', en: 'Reading minutes' },
        }),
      ),
    ],
  },
]
