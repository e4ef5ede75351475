import type { Field } from 'payload'

import { GENRES, GENRE_LABELS } from './genres'

const relation = (name: string, relationTo: string, label: { tr: string; en: string }): Field =>
  ({ name, type: 'relationship', relationTo, hasMany: true, label }) as Field

/** What an article carries beside its text: bylines, place in the paper, related pieces. */
export const contentDetails: Field[] = [
  {
    name: 'bylines',
    type: 'array',
    label: { tr: 'İmzalar', en: 'Bylines' },
    labels: { singular: { tr: 'İmza', en: 'Byline' }, plural: { tr: 'İmzalar', en: 'Bylines' } },
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
    label: { tr: 'Ana görsel', en: 'Lead image' },
  },
  {
    name: 'pinned',
    type: 'group',
    label: { tr: 'Elle bağlananlar', en: 'Pinned' },
    fields: [
      relation('persons', 'persons', { tr: 'Kişiler', en: 'Persons' }),
      relation('sources', 'sources', { tr: 'Kaynaklar', en: 'Sources' }),
      relation('events', 'events', { tr: 'Olaylar', en: 'Events' }),
    ],
  },
  { name: 'kicker', type: 'text', label: { tr: 'Üst başlık', en: 'Kicker' } },
  {
    type: 'row',
    fields: [
      {
        name: 'seoTitle',
        type: 'text',
        label: { tr: 'Arama başlığı', en: 'SEO title' },
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
        label: { tr: 'Sosyal başlık', en: 'Social title' },
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
    type: 'row',
    fields: [
      {
        name: 'dateline',
        type: 'text',
        label: { tr: 'Mahreç', en: 'Dateline' },
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
        label: { tr: 'Tür', en: 'Genre' },
        defaultValue: 'report',
        options: GENRES.map((value) => ({ value, label: GENRE_LABELS[value] })),
      },
    ],
  },
  {
    name: 'backstory',
    type: 'textarea',
    label: { tr: 'Haberin hikâyesi (okur görür)', en: 'Backstory (public)' },
    admin: {
      description: {
        tr: 'Metnin sonunda “Bu haber nasıl yapıldı” başlığıyla okunur.',
        en: 'Read at the end of the text as “How this story was made”.',
      },
    },
  },
  {
    name: 'translationOf',
    type: 'relationship',
    relationTo: 'articles',
    label: { tr: 'Şunun çevirisi', en: 'Translation of' },
  },
  relation('related', 'articles', { tr: 'İlgili haberler', en: 'Related' }),
]
