'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

import { $isAttachmentNode, AttachmentNode } from '../../parts/AttachmentNode'
import { RecordCardDrawer, type RecordCardKind } from './RecordCardDrawer'

/** Asks for the record of an attachment: of the card with this key or the selected one, else of a new one. */
export const ATTACHMENT_COMMAND: LexicalCommand<string | undefined> =
  createCommand('KUNYE_ATTACHMENT')

const KIND: RecordCardKind<AttachmentNode> = {
  title: { tr: 'Ek belge (PDF)', en: 'Attachment (PDF)' },
  command: ATTACHMENT_COMMAND,
  field: 'attachment',
  schema: 'attachment',
  $is: $isAttachmentNode,
  make: () => new AttachmentNode(),
}

/** The drawer in which the file of an attachment is uploaded or picked. */
export function AttachmentDrawer() {
  return <RecordCardDrawer kind={KIND} />
}
