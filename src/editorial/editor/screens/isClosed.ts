import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

/** Whether nothing may be written into the text now: Payload closed the editor, or our page its form. */
export const isClosed = (editor: LexicalEditor): boolean =>
  !editor.isEditable() || Boolean(editor.getRootElement()?.closest('form[data-closed]'))
