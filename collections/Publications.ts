import type { CollectionConfig, Field } from 'payload'

import { publicationAccess } from '@/access/records'
import { forgetPublications } from '@/hooks/forgetPublications'
import { dayAndTime, options } from '@/src/editorial/fields'
import { publicationUpdates } from '@/src/editorial/publish/updateFields'
import type { Words } from '@/src/language/words'
import { STATE_LABELS } from '@/src/workflow/labels'
import { STATES } from '@/src/workflow/stages'

const time = (name: string, label: Words, more: { required?: true; index?: true }): Field => ({
  ...{ name, label, type: 'date', ...more },
  admin: dayAndTime,
})
const staff = (name: string, label: Words, hasMany = false): Field =>
  ({ name, label, type: 'relationship', relationTo: 'users', ...(hasMany && { hasMany }) }) as Field

/** What the public was told, and when: one per article, written by `src/editorial/publish` only. */
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
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      unique: true,
      required: true,
      label: { tr: 'Haber', en: 'Article' },
    },
    {
      name: 'state',
      type: 'select',
      options: options(STATES, STATE_LABELS),
      required: true,
      index: true,
      label: { tr: 'Yayın durumu', en: 'State' },
    },
    {
      name: 'slug',
      type: 'text',
      index: true,
      required: true,
      label: { tr: 'Adres (slug)', en: 'Slug' },
    },
    {
      name: 'slugAliases',
      type: 'text',
      hasMany: true,
      index: true,
      label: { tr: 'Eski adresler', en: 'Former slugs' },
    },
    time('firstPublishedAt', { tr: 'İlk yayın', en: 'First published' }, { required: true }),
    time(
      'lastPublishedAt',
      { tr: 'Son yayın', en: 'Last published' },
      { required: true, index: true },
    ),
    time(
      'contentUpdatedAt',
      {
        tr: 'Okurun gördüğü en son değiştiğinde',
        en: 'What readers see changed last',
      },
      {},
    ),
    { name: 'versionId', type: 'text', required: true, label: { tr: 'Sürüm', en: 'Version' } },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: { tr: 'Metnin özeti', en: 'Hash of the text' },
    },
    publicationUpdates,
    { name: 'notice', type: 'textarea', label: { tr: 'Okura not', en: 'Notice to readers' } },
    {
      name: 'decidedBy',
      type: 'text',
      label: { tr: 'Kaldırıldığı gün sorumlu müdür', en: 'Responsible editor on that day' },
    },
    {
      name: 'goneFiles',
      type: 'text',
      hasMany: true,
      label: { tr: 'Birlikte kaldırılan dosyalar', en: 'Files that went with it' },
    },
    time('postReviewDue', { tr: 'Sonradan bakılacak', en: 'Second look due' }, { index: true }),
    staff('postReviewBy', { tr: 'Sonradan bakacak', en: 'Second look by' }),
    staff('signedOffBy', { tr: 'Sonradan bakan', en: 'Signed off by' }),
    staff('publishedBy', { tr: 'Yayımlayan', en: 'Published by' }),
    staff('contributors', { tr: 'Metne dokunanlar', en: 'Contributors' }, true),
    {
      name: 'overrides',
      type: 'json',
      label: { tr: 'Üstlenilen bulgular', en: 'Findings overruled' },
    },
  ],
}
