import type { CollectionConfig } from 'payload'

import { publicationAccess } from '@/access/records'
import { codedField, dayAndTime } from '@/src/editorial/fields'

/** Every text ever published, as it was published: append-only, whatever happens to the article. */
export const PublicationSnapshots: CollectionConfig = {
  slug: 'publication-snapshots',
  labels: {
    singular: { tr: 'Yayın kopyası', en: 'Publication snapshot' },
    plural: { tr: 'Yayın kopyaları', en: 'Publication snapshots' },
  },
  access: publicationAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: {
    singularName: 'PublicationSnapshot',
    pluralName: 'PublicationSnapshots',
    disableMutations: true,
  },
  admin: {
    group: { tr: 'Kayıtlar', en: 'Records' },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'publishedAt', 'editKind'],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      required: true,
      index: true,
      label: { tr: 'Haber', en: 'Article' },
    },
    { name: 'slug', type: 'text', required: true, label: { tr: 'Adres (slug)', en: 'Slug' } },
    codedField({
      ...{ name: 'editKind', of: 'editKind', required: true },
      label: { tr: 'Değişiklik türü', en: 'Edit kind' },
    }),
    {
      name: 'publishedAt',
      type: 'date',
      required: true,
      index: true,
      label: { tr: 'Yayımlandığı an', en: 'Published at' },
      admin: dayAndTime,
    },
    {
      name: 'publishedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { tr: 'Yayımlayan', en: 'Published by' },
    },
    { name: 'versionId', type: 'text', required: true, label: { tr: 'Sürüm', en: 'Version' } },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: { tr: 'Metnin özeti', en: 'Hash of the text' },
    },
    {
      name: 'document',
      type: 'json',
      required: true,
      label: { tr: 'Okurun gördüğü', en: 'What readers got' },
    },
  ],
}
