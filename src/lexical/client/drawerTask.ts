import type { RangeSelection } from '@payloadcms/richtext-lexical/lexical'

/** What the drawer is open for. The selection is a clone: opening the drawer takes the real one. */
export type DrawerTask =
  | { kind: 'words'; selection: RangeSelection; words: string }
  | { kind: 'field'; field: 'headline' | 'dek'; words: string }
  | { kind: 'edit'; id: string }
