import path from 'node:path'
import type { CollectionConfig, Field } from 'payload'

import { recordAccess } from '@/access/reference'
import { closeSuggestionsOfDeleted } from '@/hooks/closeSuggestions'
import { drawPicture } from '@/hooks/drawPicture'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { hashPicture } from '@/hooks/hashPicture'
import { keepPictureFiles } from '@/hooks/keepPictureFiles'
import { keepPictureWords } from '@/hooks/keepPictureWords'
import { preparePicture } from '@/hooks/preparePicture'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { voidApprovals } from '@/hooks/voidApprovals'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import type { Words } from '@/src/language/words'
import { env } from '@/src/platform/env'
import { ADMIN } from '@/src/editorial/components'
import { choiceField, createdBy } from '@/src/editorial/fields'
import { PICTURE_KIND_LABELS, PICTURE_KINDS } from '@/src/editorial/media/kinds'
import { refuseMissingFile } from '@/src/editorial/media/refuseMissingFile'
import { pictureLook } from '@/src/editorial/media/look'
import { DRAWN_SIZES, pictureHashes, WEBP } from '@/src/editorial/media/sizes'
import { suggestionPanel } from '@/src/editorial/suggestions/panelField'
import { PICTURE_TYPES } from '@/src/editorial/media/unreadPicture'
import { privateFileHeaders } from '@/src/editorial/media/rules'
import { ofShown } from '@/src/editorial/publish/whoShows'

const needed = {
  tr: 'Bu olmadan görselin kullanıldığı haber incelemeye gönderilemez.',
  en: 'Without it a story that uses the picture cannot be submitted.',
}
const percent = (name: string, label: Words): Field => ({
  ...{ name, type: 'number' as const, min: 0, max: 100, label },
})
/** Payload omits a size that is wider than the picture, so it draws none: `drawPicture` does. */
const WIDER_THAN_ALL = 1_000_000

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
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'alt', 'credit', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
    },
  },
  graphQL: { singularName: 'Media', pluralName: 'AllMedia', disableMutations: true },
  upload: {
    staticDir: path.resolve(env().mediaDir),
    // `keepPictureFiles` writes there, whole files or none; Payload still serves and deletes them.
    disableLocalStorage: true,
    mimeTypes: [...PICTURE_TYPES],
    formatOptions: WEBP,
    // For the fields alone.
    imageSizes: DRAWN_SIZES.map(({ name }) => ({ name, width: WIDER_THAN_ALL })),
    adminThumbnail: 'w320',
    hideRemoveFile: true,
    handlers: [refuseMissingFile],
    modifyResponseHeaders: privateFileHeaders,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  endpoints: [fanOutProgress('media')],
  hooks: {
    beforeOperation: [preparePicture],
    beforeChange: [
      guardShownRecord('media'),
      keepPictureWords,
      drawPicture,
      hashPicture,
      setCreatedBy,
      keepPictureFiles,
    ],
    afterChange: [recordEntityAudit('media'), fanOutRecord('media'), voidApprovals('media')],
    beforeDelete: [guardReferences('media')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: { tr: 'Ad', en: 'Name' },
      admin: {
        description: {
          tr: 'Boş bırakılırsa yüklenen dosyanın adı olur; görseli listede bununla bulursunuz. Okur görmez.',
          en: 'Left empty it becomes the name of the uploaded file; you find the picture by it. Readers do not see it.',
        },
      },
      // Pictures from before there was one.
      hooks: { afterRead: [({ value, siblingData }) => value || siblingData.filename || null] },
    },
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
    choiceField(
      'kind',
      {
        tr: 'Fotoğraf mı, çizim mi (okur görür; boşsa fotoğraf)',
        en: 'Photograph or drawing (public; a photograph where it is empty)',
      },
      [PICTURE_KINDS, PICTURE_KIND_LABELS],
    ),
    {
      name: 'focalPoint',
      type: 'group',
      label: { tr: 'Odak noktası', en: 'Focal point' },
      admin: {
        description: {
          tr: 'Kırpılan yerlerde (kart, ön sayfa) görünür kalacak nokta, yüzde olarak. Haberin künyesinde görsele basarak da konur.',
          en: 'The point that stays in sight where the picture is cut (card, front), in per cent. It is set by a press on the picture in a story’s details, too.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            percent('x', { tr: 'Soldan (%)', en: 'From the left (%)' }),
            percent('y', { tr: 'Üstten (%)', en: 'From the top (%)' }),
          ],
        },
      ],
    },
    {
      // Cut anew, it is cut from there: a wider piece is not lost by a narrow one.
      name: 'croppedFrom',
      type: 'relationship',
      relationTo: 'media',
      label: { tr: 'Kırpıldığı görsel', en: 'Cropped from' },
      access: { update: () => false },
      admin: { readOnly: true, condition: ({ croppedFrom }) => Boolean(croppedFrom) },
    },
    createdBy,
    pictureHashes,
    pictureLook,
  ],
}
