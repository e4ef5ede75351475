import {
  BlockquoteFeature,
  BoldFeature,
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
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

import { attributionFeature } from './server/attributionFeature'
import { linkFields } from './server/linkFields'

/** The editor of an article's body: exactly what `checkBody` allows, and the attributions. */
export const bodyEditor = lexicalEditor({
  admin: { placeholder: { tr: 'Haberin metni', en: 'The text of the story' } },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], fields: linkFields }),
    HorizontalRuleFeature(),
    UploadFeature({ enabledCollections: ['media'], maxDepth: 1 }),
    attributionFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
