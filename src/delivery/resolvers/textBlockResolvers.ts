import {
  CARD_KEYS,
  type FindStory,
  htmlWithStories,
  isShown,
  markdownWithStories,
} from '@/src/delivery/addresses/storyCards'
import { absoluteMedia } from '@/src/delivery/addresses/urls'
import type { DeliveryContext } from '@/src/delivery/documents/context'
import { articleKeys, selectedBelow } from '@/src/delivery/documents/selection'
import type { Resolvers } from '@/src/delivery/schema.types'
import type { PublicTextBlock } from '@/src/published/documents'
import { storiesIn, storiesInTree, treeWithStories } from '@/src/published/relatedStories'
import { loadArticles } from './entitiesOf'

/** What each kind of block is called in the contract. */
export const BLOCK_TYPES = {
  paragraph: 'ParagraphBlock',
  heading: 'HeadingBlock',
  list: 'ListBlock',
  quote: 'QuoteBlock',
  pullQuote: 'PullQuoteBlock',
  factBox: 'FactBoxBlock',
  table: 'TableBlock',
  image: 'ImageBlock',
  gallery: 'GalleryBlock',
  embed: 'EmbedBlock',
  relatedStory: 'RelatedStoryBlock',
  attachment: 'AttachmentBlock',
  divider: 'DividerBlock',
  footnote: 'FootnoteBlock',
} as const satisfies Record<PublicTextBlock['kind'], string>

export const isKnown = ({ kind }: { kind: string }): boolean => Object.hasOwn(BLOCK_TYPES, kind)

/** What readers see now of the articles that a text leads to. */
async function findStories(ids: readonly string[], context: DeliveryContext): Promise<FindStory> {
  const found = await loadArticles(ids, CARD_KEYS, context)
  const shown = new Map(ids.map((id, index) => [id, found[index] ?? null]))
  return (id) => shown.get(id) ?? null
}

/**
 * `RichText` and its blocks. A block that a newer build stored is left out: the text stands in the other forms too. Cards of
 * articles that readers may not see are in none of them.
 */
export const textBlockResolvers: Pick<
  Resolvers,
  'RichText' | 'TextBlock' | 'FactBoxPart' | 'RelatedStoryBlock'
> = {
  RichText: {
    json: async ({ json }, _, context) => {
      const find = await findStories(storiesInTree(json), context)
      return treeWithStories(json, (id) => isShown(find(id)))
    },
    html: async (body, _, context) => {
      const find = await findStories(storiesIn('html', body.html), context)
      return absoluteMedia(htmlWithStories(body.html, find, context.site), context.site)
    },
    markdown: async ({ markdown }, _, context) => {
      const find = await findStories(storiesIn('markdown', markdown), context)
      return markdownWithStories(markdown, find, context.site)
    },
    blocks: async ({ blocks = [] }, _, context) => {
      const ids = blocks.flatMap((block) =>
        block.kind === 'relatedStory' && typeof block.story === 'string' ? [block.story] : [],
      )
      const find = await findStories(ids, context)
      return blocks.filter(
        (block) => isKnown(block) && (block.kind !== 'relatedStory' || isShown(find(block.story))),
      )
    },
  },
  RelatedStoryBlock: {
    article: async ({ story }, _, context, info) => {
      const keys = articleKeys(selectedBelow(info, 'Article'), info.fragments)
      const [article] = await loadArticles([story], keys, context)
      if (!article) throw new Error(`Haber yok / no article: ${story}`)
      return article
    },
  },
  TextBlock: { __resolveType: ({ kind }) => BLOCK_TYPES[kind] },
  FactBoxPart: { __resolveType: ({ kind }) => BLOCK_TYPES[kind] },
}
