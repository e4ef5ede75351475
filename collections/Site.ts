import type { Field, GlobalConfig } from 'payload'

import { imprintAccess, siteAccess } from '@/access/site'
import { checkSiteInput } from '@/hooks/checkSiteInput'
import { publishSite } from '@/hooks/publishSite'
import { policyEditor } from '@/src/editorial/editor/policyEditor'
import type { Words } from '@/src/language/words'

const line = (name: string, label: Words, description?: Words): Field => ({
  ...{ name, type: 'text', label, maxLength: 300 },
  ...(description && { admin: { description } }),
})

const imprint: Field = {
  name: 'imprint',
  type: 'group',
  label: { tr: 'Künye', en: 'Imprint' },
  access: imprintAccess,
  admin: {
    description: {
      tr: 'Yasanın ve okurun sorduğu: gazeteyi kim yapar, nereden ulaşılır. Boş satır sayfada görünmez.',
      en: 'What the law and readers ask: who makes the paper and how it is reached. An empty line is not shown.',
    },
  },
  fields: [
    line('publisher', { tr: 'Yayıncı', en: 'Publisher' }),
    line('responsibleEditor', { tr: 'Sorumlu müdür', en: 'Responsible editor' }),
    line('address', { tr: 'Yönetim yeri', en: 'Office' }),
    line('phone', { tr: 'Telefon', en: 'Phone' }),
    { name: 'email', type: 'email', label: { tr: 'E-posta', en: 'E-mail' } },
    line('eNotification', { tr: 'E-tebligat adresi', en: 'Electronic notification' }),
    line('host', { tr: 'Yer sağlayıcı', en: 'Hosted by' }),
    line('since', { tr: 'Yayına başladığı gün', en: 'Published since' }),
    {
      name: 'staff',
      type: 'array',
      label: { tr: 'Yazı işleri', en: 'Newsroom' },
      labels: { singular: { tr: 'Kişi', en: 'Person' }, plural: { tr: 'Kişiler', en: 'People' } },
      maxRows: 200,
      fields: [
        { ...line('name', { tr: 'Ad', en: 'Name' }), required: true } as Field,
        line('role', { tr: 'Görev', en: 'Role' }),
      ],
    },
    {
      name: 'funding',
      type: 'textarea',
      maxLength: 4_000,
      label: { tr: 'Para nereden gelir', en: 'Where the money comes from' },
    },
  ],
}

const policies: Field = {
  name: 'policies',
  type: 'array',
  label: { tr: 'İlkeler', en: 'Policies' },
  labels: { singular: { tr: 'İlke', en: 'Policy' }, plural: { tr: 'İlkeler', en: 'Policies' } },
  access: imprintAccess,
  maxRows: 20,
  fields: [
    { ...line('title', { tr: 'Başlık', en: 'Title' }), required: true } as Field,
    { name: 'text', type: 'richText', label: { tr: 'Metin', en: 'Text' }, editor: policyEditor },
  ],
}

/** What the paper says of itself on every page: one record, kept by chiefs and admins; its imprint and policies by chiefs. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: { tr: 'Site ayarları', en: 'Site settings' },
  access: siteAccess,
  lockDocuments: false,
  graphQL: { name: 'SiteSettings', disableMutations: true },
  admin: { group: { tr: 'Düzen', en: 'Structure' } },
  hooks: { beforeOperation: [checkSiteInput], afterChange: [publishSite] },
  fields: [
    line(
      'name',
      { tr: 'Gazetenin adı', en: 'Name of the paper' },
      { tr: 'Boşsa KUNYE_NAME görünür.', en: 'KUNYE_NAME is shown where it is empty.' },
    ),
    line('motto', { tr: 'Sloganı', en: 'Motto' }),
    line(
      'mottoEn',
      { tr: 'İngilizce sayfalardaki sloganı', en: 'Motto on English pages' },
      { tr: 'Boşsa Türkçesi görünür.', en: 'Where it is empty the Turkish one is shown.' },
    ),
    {
      name: 'footer',
      type: 'textarea',
      maxLength: 1_000,
      label: { tr: 'Sayfa altındaki tanıtım', en: 'Words at the foot of pages' },
    },
    {
      name: 'footerEn',
      type: 'textarea',
      maxLength: 1_000,
      label: {
        tr: 'İngilizce sayfaların altındaki tanıtım',
        en: 'Words at the foot of English pages',
      },
    },
    {
      name: 'sections',
      type: 'relationship',
      relationTo: 'sections',
      hasMany: true,
      label: { tr: 'Bölümlerin sırası', en: 'Order of sections' },
      admin: {
        description: {
          tr: 'Burada yazılmayan bölümler, bunların ardından ada göre gelir.',
          en: 'Sections that are not named here follow these by name.',
        },
      },
    },
    imprint,
    policies,
  ],
}
