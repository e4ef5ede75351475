import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { referenceAccess } from '@/access/reference'
import { guardReferences } from '@/hooks/guardReferences'
import { nameUpload } from '@/hooks/nameUpload'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { env } from '@/src/env'
import { createdBy } from '@/src/fields/createdBy'

/**
 * Pictures. Re-encoded on upload (which drops EXIF and GPS), under an opaque name; no SVG, HTML or XML.
 * The files are for the staff here; the public gets them through the public half only.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { tr: 'Görsel', en: 'Media' }, plural: { tr: 'Görseller', en: 'Media' } },
  access: referenceAccess,
  lockDocuments: false,
  disableDuplicate: true,
  admin: { group: { tr: 'Haber', en: 'News' } },
  graphQL: { singularName: 'Media', pluralName: 'AllMedia', disableMutations: true },
  upload: {
    staticDir: path.resolve(env().mediaDir),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 2400, withoutEnlargement: true },
    imageSizes: [
      { name: 'small', width: 480, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, formatOptions: { format: 'webp' } },
    ],
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [nameUpload],
    beforeChange: [setCreatedBy],
    afterChange: [recordEntityAudit('media')],
    beforeDelete: [guardReferences('media')],
  },
  fields: [
    { name: 'alt', type: 'text', label: { tr: 'Betimleme (alt)', en: 'Alt text' } },
    { name: 'caption', type: 'text', label: { tr: 'Resim altı', en: 'Caption' } },
    { name: 'credit', type: 'text', label: { tr: 'Fotoğraf (künye)', en: 'Credit' } },
    { name: 'licence', type: 'text', label: { tr: 'Lisans', en: 'Licence' } },
    createdBy,
  ],
}
