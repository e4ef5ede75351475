import type { CollectionConfig } from 'payload'

import { publicationAccess } from '@/access/records'
import { forgetPublications } from '@/hooks/forgetPublications'
import { options } from '@/src/fields/options'
import { publicationUpdates } from '@/src/fields/publicationUpdates'
import { STATE_LABELS } from '@/src/workflow/labels'
import { STATES } from '@/src/workflow/stages'

/** What the public was told, and when: one per article, written by `src/publish` only. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: {
    singular: { tr: 'Yayın', en: 'Publication' },
    plural: { tr: 'Yayınlar', en: 'Publications' },
  },
  access: publicationAccess,
  hooks: { afterChange: [forgetPublications] },
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName: 'Publication', pluralName: 'Publications', disableMutations: true },
  admin: {
    group: { tr: 'Kayıtlar', en: 'Records' },
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'state', 'firstPublishedAt', 'lastPublishedAt'],
  },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', unique: true, required: true },
    {
      name: 'state',
      type: 'select',
      options: options(STATES, STATE_LABELS),
      required: true,
      index: true,
      label: { tr: 'Yayın durumu', en: 'State' },
    },
    { name: 'slug', type: 'text', index: true, required: true },
    { name: 'slugAliases', type: 'text', hasMany: true, index: true },
    { name: 'firstPublishedAt', type: 'date', required: true },
    { name: 'lastPublishedAt', type: 'date', required: true },
    { name: 'versionId', type: 'text', required: true },
    { name: 'contentHash', type: 'text', required: true },
    publicationUpdates,
    { name: 'notice', type: 'textarea' },
    { name: 'postReviewDue', type: 'date', index: true },
    { name: 'postReviewBy', type: 'relationship', relationTo: 'users' },
    { name: 'signedOffBy', type: 'relationship', relationTo: 'users' },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users' },
    { name: 'contributors', type: 'relationship', relationTo: 'users', hasMany: true },
    {
      name: 'overrides',
      type: 'json',
      label: { tr: 'Üstlenilen bulgular', en: 'Findings overruled' },
    },
  ],
}
