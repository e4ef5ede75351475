import type { CollectionConfig } from 'payload'

import { settingsAccess } from '@/access/settings'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { keepPublicSlug } from '@/hooks/keepPublicSlug'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { refuseMixedName } from '@/hooks/refuseMixedName'
import { setEntityKeys } from '@/hooks/setEntityKeys'
import { slugField } from '@/src/editorial/fields'
import type { Words } from '@/src/language/words'

type Structure = {
  slug: 'desks' | 'sections' | 'tags'
  singularName: string
  pluralName: string
  labels: { singular: Words; plural: Words }
  /** What else happens after a change, behind the audit entry. */
  afterChange?: NonNullable<CollectionConfig['hooks']>['afterChange']
}

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
    // A desk is never public, so its slug is free.
    beforeChange: [guardShownRecord(slug), keepPublicSlug('terms')],
    afterChange: [recordEntityAudit(slug), ...afterChange],
    beforeDelete: [guardReferences(slug)],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: { tr: 'Ad', en: 'Name' } },
    slugField,
  ],
})
