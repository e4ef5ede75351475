import type { CollectionConfig } from 'payload'

import { publicationAccess } from '@/access/records'

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
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
    { name: 'slug', type: 'text', required: true },
    { name: 'editKind', type: 'text', required: true },
    { name: 'publishedAt', type: 'date', required: true, index: true },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users' },
    { name: 'versionId', type: 'text', required: true },
    { name: 'contentHash', type: 'text', required: true },
    {
      name: 'document',
      type: 'json',
      required: true,
      label: { tr: 'Okurun gördüğü', en: 'What readers got' },
    },
  ],
}
