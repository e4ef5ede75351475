'use client'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  createClientFeature,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { toast } from '@payloadcms/ui'
import type { Words } from '@/src/language/words'
import { EmbedNode } from '../../parts/EmbedNode'
import { FactBoxNode } from '../../parts/FactBoxNode'
import { GalleryNode } from '../../parts/GalleryNode'
import { PullQuoteNode } from '../../parts/PullQuoteNode'
import { EMBED_COMMAND } from './EmbedDrawer'
import { $isInGallery, $unmakeGallery } from './galleries'
import {
  $isInEmbed,
  $isInFactBox,
  $isInPullQuote,
  $putFactBox,
  $putTable,
  $togglePullQuote,
  $unbox,
} from './insertParts'
import { GALLERY_COMMAND, PartsPlugin } from './PartsPlugin'
import { $isInTable, TABLE_ACTIONS } from './tableActions'

type Part = {
  key: string
  name: Words
  keywords: string[]
  sign: string
  $do: (editor: LexicalEditor) => unknown
  $isHere?: () => boolean
}

const PARTS: readonly Part[] = [
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
]

/**
 * What can be done where the caret is: to a table, a fact box, a card, a gallery. The slash menu lists it everywhere, since
 * Payload's drops what is listed for one place alone (3.90.1), and says where it is for.
 */
const HERE: readonly (Omit<Part, '$isHere'> & { $isHere: () => boolean })[] = [
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

const label =
  ({ tr, en }: Words) =>
  ({ i18n }: { i18n: { language: string } }): string =>
    i18n.language === 'en' ? en : tr

const icon = (sign: string) =>
  function PartIcon() {
    return (
      <span aria-hidden="true" className="icon kunye-slash">
        {sign}
      </span>
    )
  }

const run =
  ($do: Part['$do']) =>
  ({ editor }: { editor: LexicalEditor }): void =>
    editor.update(() => void $do(editor))

const NOT_HERE = {
  tr: 'Bu, imleç tablonun, kutunun, kartın ya da galerinin içindeyken yapılır.',
  en: 'This is done while the caret is in a table, a box, a card or a gallery.',
}

const inPlace =
  ({ $do, $isHere }: (typeof HERE)[number]) =>
  ({ editor }: { editor: LexicalEditor }): void => {
    if (editor.read($isHere)) return run($do)({ editor })
    toast.info(document.documentElement.lang === 'en' ? NOT_HERE.en : NOT_HERE.tr)
  }

const slashItem = ({ key, keywords, name, sign, $do }: Omit<Part, '$isHere'>) => ({
  ...{ key, keywords },
  Icon: icon(sign),
  label: label(name),
  onSelect: run($do),
})

const toolbarItem = ({ key, name, sign, $do, $isHere }: Part, order: number) => ({
  ...{ key, order },
  ChildComponent: icon(sign),
  label: label(name),
  ...($isHere && { isActive: () => $isHere() }),
  onSelect: run($do),
})

const group = (key: string, name: Words, items: ReturnType<typeof slashItem>[]) => ({
  ...{ key, items },
  label: label(name),
})

/** The client half of the feature by which a text has tables, fact boxes, pull quotes, galleries and embeds: nodes, slash menu, toolbar, keys. */
export const PartsFeatureClient = createClientFeature({
  nodes: [
    TableNode,
    TableRowNode,
    TableCellNode,
    FactBoxNode,
    PullQuoteNode,
    EmbedNode,
    GalleryNode,
  ],
  plugins: [{ Component: PartsPlugin, position: 'normal' }],
  slashMenu: {
    groups: [
      group('parts', { tr: 'Metnin parçaları', en: 'Parts of the text' }, PARTS.map(slashItem)),
      group(
        'here',
        { tr: 'Tabloda, kutuda, kartta', en: 'In a table, a box, a card' },
        HERE.map((part) => ({ ...slashItem(part), onSelect: inPlace(part) })),
      ),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarAddDropdownGroupWithItems(PARTS.map((part, at) => toolbarItem(part, 20 + at))),
      {
        type: 'dropdown',
        key: 'here',
        order: 11,
        ChildComponent: icon('▦'),
        isEnabled: () => HERE.some(({ $isHere }) => $isHere()),
        items: HERE.map(({ $isHere, ...part }, at) => ({
          ...toolbarItem(part, at),
          isEnabled: () => $isHere(),
        })),
      },
    ],
  },
})
