import {
  BlockquoteFeature,
  BoldFeature,
  createNode,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { type Config, type Field, type FieldSchemaMap, sanitizeFields } from 'payload'
import { deepCopyObjectSimple } from 'payload/shared'

import { givePickers } from '@/src/editorial/components'
import { claimFields } from '@/src/editorial/sourcing/claimFields'
import { AttributionMarkNode } from './AttributionMarkNode'
import { drawerFields } from './drawerFields'
import { attachmentFields, embedFields, linkFields, relatedStoryFields } from './partsFields'
import { AttachmentNode } from './parts/AttachmentNode'
import { EmbedNode } from './parts/EmbedNode'
import { FactBoxNode } from './parts/FactBoxNode'
import { FootnoteMarkNode } from './parts/FootnoteMarkNode'
import { FootnoteNode } from './parts/FootnoteNode'
import { GalleryNode } from './parts/GalleryNode'
import { PullQuoteNode } from './parts/PullQuoteNode'
import { RelatedStoryNode } from './parts/RelatedStoryNode'

/**
 * The editor feature by which words get an attribution: the mark's node, and the drawers whose
 * fields become rows of `claims` and `attributions` in the same form.
 */
const attributionFeature = createServerFeature({
  key: 'attribution',
  feature: async ({ config, isRoot, parentIsLocalized }) => {
    const drawer = async (own: Field[]): Promise<Field[]> => {
      const fields = await sanitizeFields({
        // Features are read while the config is being sanitised; its type says that it already is.
        config: config as unknown as Config,
        fields: own,
        parentIsLocalized,
        requireFieldLevelRichTextEditor: isRoot,
        validRelationships: config.collections.map(({ slug }) => slug),
      })
      givePickers(fields)
      return fields
    }
    const fields = await drawer(drawerFields())
    const claim = await drawer(deepCopyObjectSimple(claimFields))
    return {
      ClientFeature:
        '/src/editorial/editor/screens/AttributionFeatureClient#AttributionFeatureClient',
      componentImports: ['/src/editorial/editor/screens/ClaimPicker#ClaimPicker'],
      generateSchemaMap: (): FieldSchemaMap =>
        new Map([
          ['fields', { fields }],
          ['claim', { fields: claim }],
        ]),
      nodes: [createNode({ node: AttributionMarkNode })],
    }
  },
})

/** What a text has beside paragraphs (`src/language/richText/nodeRules`): tables, fact boxes, pull quotes, galleries, embeds, related stories, attachments, footnotes. */
const partsFeature = createServerFeature({
  key: 'parts',
  feature: async ({ config, isRoot, parentIsLocalized }) => {
    const drawer = (fields: Field[]): Promise<Field[]> =>
      sanitizeFields({
        config: config as unknown as Config,
        fields,
        parentIsLocalized,
        requireFieldLevelRichTextEditor: isRoot,
        validRelationships: config.collections.map(({ slug }) => slug),
      })
    const embed = await drawer(embedFields)
    const relatedStory = await drawer(relatedStoryFields)
    givePickers(relatedStory)
    const attachment = await drawer(attachmentFields)
    return {
      ClientFeature: '/src/editorial/editor/screens/parts/PartsFeatureClient#PartsFeatureClient',
      generateSchemaMap: (): FieldSchemaMap =>
        new Map([
          ['embed', { fields: embed }],
          ['relatedStory', { fields: relatedStory }],
          ['attachment', { fields: attachment }],
        ]),
      nodes: [
        createNode({ node: TableNode }),
        createNode({ node: TableRowNode }),
        createNode({ node: TableCellNode }),
        createNode({ node: FactBoxNode }),
        createNode({ node: PullQuoteNode }),
        createNode({ node: GalleryNode }),
        createNode({ node: EmbedNode }),
        createNode({ node: RelatedStoryNode }),
        createNode({ node: AttachmentNode }),
        createNode({ node: FootnoteMarkNode }),
        createNode({ node: FootnoteNode }),
      ],
    }
  },
})

/** The editor of an article's body: exactly what `checkBody` allows, and the attributions. */
export const bodyEditor = lexicalEditor({
  admin: { hideGutter: true, placeholder: { tr: 'Haberin metni', en: 'The text of the story' } },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], fields: linkFields }),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'], maxDepth: 1 }),
    attributionFeature(),
    partsFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
