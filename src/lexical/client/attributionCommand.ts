import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Attribute the selected words; with the caret inside a mark, go to its attribution. */
export const ATTRIBUTE_COMMAND: LexicalCommand<undefined> = createCommand('ATTRIBUTE_COMMAND')
