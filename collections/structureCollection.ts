import type { CollectionConfig, Field } from 'payload'

import { settingsAccess } from '@/access/settings'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { setTermAddresses } from '@/hooks/setTermAddresses'
import { serverField, slugField } from '@/src/editorial/fields'
import type { Words } from '@/src/language/words'

type Structure = {
  slug: 'desks' | 'sections' | 'tags'
  singularName: string
  pluralName: string
  labels: { singular: Words; plural: Words }
  /** What else happens after a change, behind the audit entry. */
  afterChange?: NonNullable<CollectionConfig['hooks']>['afterChange']
}

const ENGLISH_NAME: Field = {
  name: 'nameEn',
  type: 'text',
  maxLength: 160,
  label: { tr: 'İngilizce ad', en: 'English name' },
  admin: {
    description: {
      tr: 'İngilizce sayfalarda ve İngilizce haberlerin yanında görünür. Boşsa oralarda da Türkçe ad durur.',
      en: 'Shown on English pages and beside English articles. Where it is empty the Turkish name stands there too.',
    },
  },
}

const ADDRESSES: Field[] = [
  {
    name: 'slugEn',
    type: 'text',
    maxLength: 160,
    label: { tr: 'İngilizce adres (slug)', en: 'English slug' },
    admin: {
      position: 'sidebar',
      description: {
        tr: 'Boş bırakılırsa İngilizce addan yapılır: /en/section/ornek',
        en: 'Made from the English name where it is left empty: /en/section/example',
      },
    },
  },
  serverField({
    name: 'slugAliases',
    type: 'text',
    hasMany: true,
    label: { tr: 'Eski adresler', en: 'Former slugs' },
    admin: {
      position: 'sidebar',
      description: {
        tr: 'Buradaki adresleri açan okur bugünkü adrese gider. Adres değişince kendiliğinden yazılır.',
        en: 'Readers who open one of these are led to the slug of today. Written by itself when a slug changes.',
      },
    },
  }),
]

/** A collection of names by which the newsroom orders its articles: name and slug, kept by whoever keeps settings. */
export const structureCollection = ({
  slug,
  singularName,
  pluralName,
  labels,
  afterChange = [],
}: Structure): CollectionConfig => ({
  slug,
  labels,
  access: settingsAccess,
  lockDocuments: false,
  disableDuplicate: true,
  graphQL: { singularName, pluralName, disableMutations: true },
  admin: {
    group: { tr: 'Düzen', en: 'Structure' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug'],
  },
  hooks: {
    beforeValidate: [refuseMixedName('name'), setEntityKeys('name')],
    // A desk is never public: it has one name and no address to lead on from.
    beforeChange: [guardShownRecord(slug), ...(slug === 'desks' ? [] : [setTermAddresses(slug)])],
    afterChange: [recordEntityAudit(slug), ...afterChange],
    beforeDelete: [guardReferences(slug)],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    ...(slug === 'desks' ? [] : [ENGLISH_NAME]),
    slugField,
    ...(slug === 'desks' ? [] : ADDRESSES),
  ],
})
