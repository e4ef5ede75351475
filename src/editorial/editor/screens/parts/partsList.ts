import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import type { Words } from '@/src/language/words'
import { $isAttachmentNode } from '../../parts/AttachmentNode'
import { $isRelatedStoryNode } from '../../parts/RelatedStoryNode'
import { ATTACHMENT_COMMAND } from './AttachmentDrawer'
import { EMBED_COMMAND } from './EmbedDrawer'
import { $isInFootnote, $putFootnote } from './footnotes'
import { $isInGallery, $unmakeGallery, GALLERY_COMMAND } from './galleries'
import {
  $isInEmbed,
  $isInFactBox,
  $isInPullQuote,
  $putFactBox,
  $putTable,
  $selectedCard,
  $togglePullQuote,
  $unbox,
} from './insertParts'
import { RELATED_STORY_COMMAND } from './RelatedStoryDrawer'
import { $isInTable, TABLE_ACTIONS } from './tableActions'

/** Something that is put into a text, or done to it, from slash menu and toolbar. */
export type Part = {
  key: string
  name: Words
  keywords: string[]
  sign: string
  /** Called in an update. */
  $do: (editor: LexicalEditor) => unknown
  $isHere?: () => boolean
}

export type HerePart = Omit<Part, '$isHere'> & { $isHere: () => boolean }

/** What can be put in. */
export const PARTS: readonly Part[] = [
  {
    ...{ key: 'table', keywords: ['tablo', 'table'], sign: '▦' },
    name: { tr: 'Tablo', en: 'Table' },
    $do: $putTable,
    $isHere: $isInTable,
  },
  {
    ...{ key: 'factBox', keywords: ['bilgi kutusu', 'fact box', 'kutu'], sign: '☰' },
    name: { tr: 'Bilgi kutusu', en: 'Fact box' },
    $do: $putFactBox,
    $isHere: $isInFactBox,
  },
  {
    ...{ key: 'pullQuote', keywords: ['one cikan soz', 'pull quote', 'alinti'], sign: '❝' },
    name: { tr: 'Öne çıkan söz', en: 'Pull quote' },
    $do: $togglePullQuote,
    $isHere: $isInPullQuote,
  },
  {
    ...{
      key: 'embed',
      keywords: ['video', 'paylasim', 'post', 'harita', 'map', 'embed'],
      sign: '▷',
    },
    name: { tr: 'Video, paylaşım, harita', en: 'Video, post, map' },
    $do: (editor) => editor.dispatchCommand(EMBED_COMMAND, undefined),
    $isHere: $isInEmbed,
  },
  {
    ...{ key: 'gallery', keywords: ['galeri', 'gallery', 'gorsel'], sign: '▥' },
    name: { tr: 'Görsellerden galeri', en: 'Gallery of the pictures' },
    $do: (editor) => editor.dispatchCommand(GALLERY_COMMAND, undefined),
    $isHere: $isInGallery,
  },
  {
    ...{ key: 'relatedStory', keywords: ['ilgili haber', 'related story', 'haber'], sign: '↗' },
    name: { tr: 'İlgili haber', en: 'Related story' },
    $do: (editor) => editor.dispatchCommand(RELATED_STORY_COMMAND, undefined),
    $isHere: () => $selectedCard($isRelatedStoryNode) !== null,
  },
  {
    ...{ key: 'attachment', keywords: ['ek', 'belge', 'pdf', 'dosya', 'attachment'], sign: '⎙' },
    name: { tr: 'Ek belge (PDF)', en: 'Attachment (PDF)' },
    $do: (editor) => editor.dispatchCommand(ATTACHMENT_COMMAND, undefined),
    $isHere: () => $selectedCard($isAttachmentNode) !== null,
  },
  {
    ...{ key: 'footnote', keywords: ['dipnot', 'footnote', 'not'], sign: '¹' },
    name: { tr: 'Dipnot', en: 'Footnote' },
    $do: $putFootnote,
    $isHere: $isInFootnote,
  },
]

/**
 * What can be done where the caret is: to a table, a fact box, a card, a gallery. The slash menu lists it everywhere, since
 * Payload's drops what is listed for one place alone (3.90.1), and says where it is for.
 */
export const HERE: readonly HerePart[] = [
  ...TABLE_ACTIONS.map((action) => ({ ...action, sign: '▦', $isHere: $isInTable })),
  {
    ...{ key: 'unbox', keywords: ['kutuyu kaldir', 'remove box'], sign: '☰' },
    name: { tr: 'Kutuyu kaldır', en: 'Remove the box' },
    $do: $unbox,
    $isHere: $isInFactBox,
  },
  {
    ...{ key: 'address', keywords: ['adres', 'address'], sign: '▷' },
    name: { tr: 'Adresi değiştir', en: 'Change the address' },
    $do: (editor) => editor.dispatchCommand(EMBED_COMMAND, undefined),
    $isHere: $isInEmbed,
  },
  {
    ...{ key: 'uncard', keywords: ['karti kaldir', 'remove card'], sign: '▷' },
    name: { tr: 'Kartı kaldır', en: 'Remove the card' },
    $do: $unbox,
    $isHere: $isInEmbed,
  },
  {
    ...{ key: 'unmakeGallery', keywords: ['galeriyi dagit', 'unmake gallery'], sign: '▥' },
    name: { tr: 'Galeriyi dağıt', en: 'Undo the gallery' },
    $do: $unmakeGallery,
    $isHere: $isInGallery,
  },
]

/** Said where something is asked for that the caret is not in. */
export const NOT_HERE = {
  tr: 'Bu, imleç tablonun, kutunun, kartın ya da galerinin içindeyken yapılır.',
  en: 'This is done while the caret is in a table, a box, a card or a gallery.',
}
