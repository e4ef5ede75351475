'use client'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import {
  createClientFeature,
  toolbarAddDropdownGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { toast } from '@payloadcms/ui'
import type { Words } from '@/src/language/words'
import { AttachmentNode } from '../../parts/AttachmentNode'
import { EmbedNode } from '../../parts/EmbedNode'
import { FactBoxNode } from '../../parts/FactBoxNode'
import { FootnoteMarkNode } from '../../parts/FootnoteMarkNode'
import { FootnoteNode } from '../../parts/FootnoteNode'
import { GalleryNode } from '../../parts/GalleryNode'
import { PullQuoteNode } from '../../parts/PullQuoteNode'
import { RelatedStoryNode } from '../../parts/RelatedStoryNode'
import { AttachmentCard } from './AttachmentCard'
import { type HerePart, HERE, NOT_HERE, type Part, PARTS } from './partsList'
import { PartsPlugin } from './PartsPlugin'
import { RelatedStoryCard } from './RelatedStoryCard'

RelatedStoryNode.draw = (story, nodeKey) => <RelatedStoryCard nodeKey={nodeKey} story={story} />
AttachmentNode.draw = (attachment, nodeKey) => (
  <AttachmentCard attachment={attachment} nodeKey={nodeKey} />
)

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

const inPlace =
  ({ $do, $isHere }: HerePart) =>
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

/** The client half of the feature by which a text has tables, fact boxes, pull quotes, galleries, embeds, related stories, attachments and footnotes: nodes, slash menu, toolbar, keys. */
export const PartsFeatureClient = createClientFeature({
  nodes: [
    TableNode,
    TableRowNode,
    TableCellNode,
    FactBoxNode,
    PullQuoteNode,
    EmbedNode,
    GalleryNode,
    RelatedStoryNode,
    AttachmentNode,
    FootnoteMarkNode,
    FootnoteNode,
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
