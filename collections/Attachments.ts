import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { recordAccess } from '@/access/reference'
import { closeSuggestionsOfDeleted } from '@/hooks/closeSuggestions'
import { fanOutRecord } from '@/hooks/fanOutRecord'
import { guardReferences } from '@/hooks/guardReferences'
import { guardShownRecord } from '@/hooks/guardShownRecord'
import { keepPdfFile } from '@/hooks/keepPdfFile'
import { preparePdf } from '@/hooks/preparePdf'
import { recordEntityAudit } from '@/hooks/recordEntityAudit'
import { setCreatedBy } from '@/hooks/setCreatedBy'
import { voidApprovals } from '@/hooks/voidApprovals'
import { ADMIN } from '@/src/editorial/components'
import { createdBy } from '@/src/editorial/fields'
import { attachmentFacts, removeAttachmentFacts } from '@/src/editorial/publish/attachmentEndpoints'
import { ATTACHMENT_LETTERS } from '@/src/editorial/media/ownFile'
import { privateFileHeaders } from '@/src/editorial/media/rules'
import { refuseMissingFile } from '@/src/editorial/media/refuseMissingFile'
import { fanOutProgress } from '@/src/editorial/publish/fanOut/progress'
import { ofShown } from '@/src/editorial/publish/whoShows'
import { suggestionPanel } from '@/src/editorial/suggestions/panelField'
import { env } from '@/src/platform/env'

/**
 * Files (PDF) that readers can take with them from a story. Written anew on upload, under an opaque name, without scripts,
 * files within and encryption; what they tell of their making is shown, and goes at the press of a button. Without versions:
 * an older one would bring back a file that is gone.
 */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: {
    singular: { tr: 'Ek belge', en: 'Attachment' },
    plural: { tr: 'Ek belgeler', en: 'Attachments' },
  },
  access: recordAccess(ofShown('attachments')),
  versions: false,
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: { tr: 'Haber', en: 'News' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'pages', 'filesize', 'updatedAt'],
    components: {
      edit: { beforeDocumentControls: [ADMIN.fanOutNote], SaveButton: ADMIN.saveRecord },
    },
  },
  graphQL: { singularName: 'Attachment', pluralName: 'Attachments', disableMutations: true },
  upload: {
    // Beside the pictures: one folder is mounted, backed up and looked through.
    staticDir: path.resolve(env().mediaDir),
    // `keepPdfFile` writes there, the whole file or none; Payload still serves and deletes it.
    disableLocalStorage: true,
    mimeTypes: ['application/pdf'],
    hideRemoveFile: true,
    handlers: [refuseMissingFile],
    modifyResponseHeaders: privateFileHeaders,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  endpoints: [fanOutProgress('attachments'), attachmentFacts, removeAttachmentFacts],
  hooks: {
    beforeOperation: [preparePdf],
    beforeChange: [guardShownRecord('attachments'), setCreatedBy, keepPdfFile],
    afterChange: [
      recordEntityAudit('attachments'),
      fanOutRecord('attachments'),
      voidApprovals('attachments'),
    ],
    beforeDelete: [guardReferences('attachments')],
    afterDelete: [closeSuggestionsOfDeleted],
  },
  fields: [
    suggestionPanel,
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: ATTACHMENT_LETTERS.title,
      label: { tr: 'Ad', en: 'Title' },
      admin: {
        description: {
          tr: 'Okur bağlantıyı bununla görür: belgenin kendi adı. Dosyanın adı hiçbir yerde görünmez.',
          en: 'Readers see the link by it: what the document is called. The name of the file is shown nowhere.',
        },
      },
    },
    {
      name: 'description',
      type: 'textarea',
      maxLength: ATTACHMENT_LETTERS.description,
      label: { tr: 'Açıklama', en: 'Description' },
      admin: {
        description: {
          tr: 'Ne olduğu, kimden olduğu: okur indirmeden önce bilsin.',
          en: 'What it is and from whom, so that readers know before they download it.',
        },
      },
    },
    {
      name: 'facts',
      type: 'ui',
      label: { tr: 'Dosyanın kendisi hakkında söyledikleri', en: 'What the file tells of itself' },
      admin: { components: { Field: ADMIN.attachmentFacts }, disableListColumn: true },
    },
    {
      name: 'pages',
      type: 'number',
      label: { tr: 'Sayfa', en: 'Pages' },
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'sha256',
      type: 'text',
      label: { tr: 'Dosyanın özeti (SHA-256)', en: 'Hash of the file (SHA-256)' },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    createdBy,
  ],
}
