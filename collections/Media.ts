import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { recordAccess } from '@/access/reference'
import { closeSuggestionsOfDeleted } from '@/hooks/closeSuggestions'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { hashPicture } from '@/hooks/hashPicture'
import { keepPictureWords } from '@/hooks/keepPictureWords'
import { preparePicture } from '@/hooks/preparePicture'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { voidPictureApprovals } from '@/hooks/voidPictureApprovals'
import { fanOutProgress } from '@/src/endpoints/fanOutProgress'
import { env } from '@/src/env'
import { ADMIN } from '@/src/fields/adminComponents'
import { createdBy } from '@/src/fields/createdBy'
import { pictureHashes } from '@/src/fields/pictureHashes'
import { suggestionPanel } from '@/src/fields/suggestionPanel'
import { PICTURE_SIZES, SOCIAL_SIZE } from '@/src/newsroom/pictureSizes'
import { PICTURE_TYPES } from '@/src/newsroom/pictureTypeOf'
import { privateFileHeaders } from '@/src/newsroom/privateFileHeaders'
import { ofShown } from '@/src/records/whoShows'

const needed = {
  tr: 'Bu olmadan görselin kullanıldığı haber incelemeye gönderilemez.',
  en: 'Without it a story that uses the picture cannot be submitted.',
}
const webp = { format: 'webp', options: { quality: 82 } } as const

/**
 * Pictures. Drawn anew on upload (no EXIF, no GPS, upright), under an opaque name; no SVG, HTML or XML. A record's file
 * never changes. The files are for the staff here; the public gets them through the public half only.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { tr: 'Görsel', en: 'Media' }, plural: { tr: 'Görseller', en: 'Media' } },
  access: recordAccess(ofShown('media')),
  versions: { maxPerDoc: 0, drafts: false },
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    group: { tr: 'Haber', en: 'News' },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
    },
  },
  graphQL: { singularName: 'Media', pluralName: 'AllMedia', disableMutations: true },
  upload: {
    staticDir: path.resolve(env().mediaDir),
    mimeTypes: [...PICTURE_TYPES],
    formatOptions: webp,
    imageSizes: [
      ...PICTURE_SIZES.map((size) => ({ ...size, formatOptions: webp })),
      {
        ...SOCIAL_SIZE,
        withoutEnlargement: true,
        formatOptions: { format: 'jpeg', options: { quality: 80, mozjpeg: true } },
      },
    ],
    adminThumbnail: 'w320',
    hideRemoveFile: true,
    modifyResponseHeaders: privateFileHeaders,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  endpoints: [fanOutProgress('media')],
  hooks: {
    beforeOperation: [preparePicture],
    beforeChange: [guardShownRecord('media'), keepPictureWords, hashPicture, setCreatedBy],
    afterChange: [recordEntityAudit('media'), fanOutRecord('media'), voidPictureApprovals],
    beforeDelete: [guardReferences('media')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    {
      name: 'alt',
      type: 'text',
      label: { tr: 'Betimleme (alt)', en: 'Alt text' },
      admin: { description: needed },
    },
    { name: 'caption', type: 'text', label: { tr: 'Resim altı', en: 'Caption' } },
    {
      name: 'credit',
      type: 'text',
      label: { tr: 'Fotoğraf (künye)', en: 'Credit' },
      admin: { description: needed },
    },
    { name: 'licence', type: 'text', label: { tr: 'Lisans', en: 'Licence' } },
    createdBy,
    pictureHashes,
  ],
}
