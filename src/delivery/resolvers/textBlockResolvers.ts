import { absoluteMedia } from '@/src/delivery/addresses/urls'
import type { Resolvers } from '@/src/delivery/schema.types'
import type { PublicTextBlock } from '@/src/published/documents'

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
  divider: 'DividerBlock',
} as const satisfies Record<PublicTextBlock['kind'], string>

export const isKnown = ({ kind }: { kind: string }): boolean => Object.hasOwn(BLOCK_TYPES, kind)

/** `RichText` and its blocks. A block that a newer build stored is left out: the text stands in the other forms too. */
export const textBlockResolvers: Pick<Resolvers, 'RichText' | 'TextBlock' | 'FactBoxPart'> = {
  RichText: {
    html: (body, _, { site }) => absoluteMedia(body.html, site),
    blocks: ({ blocks = [] }) => blocks.filter(isKnown),
  },
  TextBlock: { __resolveType: ({ kind }) => BLOCK_TYPES[kind] },
  FactBoxPart: { __resolveType: ({ kind }) => BLOCK_TYPES[kind] },
}
