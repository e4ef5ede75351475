import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import { enumValuesOf, readSchema } from './readSchema'

const MAPPED = [
  ...['Article', 'Person', 'Source', 'Event', 'Claim', 'Attribution', 'Update', 'Correction'],
  ...['Site', 'Front', 'FrontAlert', 'FrontSlot', 'FrontItem', 'FrontLine', 'FrontCorrection'],
]
const CONNECTIONS = ['Article', 'Person', 'Source', 'Event', 'Tag', 'Claim', 'Correction', 'Search']

const mappers = (enums: string[]): Record<string, string> => ({
  ...Object.fromEntries(MAPPED.map((name) => [name, `./documents/parents#${name}Parent`])),
  ...Object.fromEntries(
    CONNECTIONS.map((name) => [`${name}Connection`, `./documents/parents#${name}ConnectionParent`]),
  ),
  RelatedStory: './documents/parents#RelatedStoryParent',
  SourceOrigin: './documents/parents#SourceOriginParent',
  ArticleEdge: '{ cursor: string; node: ArticleParent }',
  Section: '../published/documents#SectionCard',
  Tag: '../published/documents#SectionCard',
  Image: '../published/documents#PublicImage',
  Attachment: '../published/documents#PublicAttachment',
  Node: './documents/parents#NodeParent',
  SearchEdge: './documents/parents#SearchEdgeParent',
  Highlight: './documents/parents#HighlightParent',
  SearchFacets: './documents/parents#SearchFacetsParent',
  SearchResult: './documents/parents#SearchHit',
  Hop: './documents/parents#HopParent',
  RichText: '../published/documents#PublicBody',
  TextBlock: '../published/documents#PublicTextBlock',
  RelatedStoryBlock: '../published/documents#PublicRelatedStory',
  FactBoxPart: '../published/documents#PublicBoxPart',
  // The documents hold these as plain strings; GraphQL itself refuses a value that is not in the list.
  ...Object.fromEntries(enums.map((name) => [name, 'string'])),
})

/**
 * Schema → the text of `schema.types.ts`: arguments and resolvers typed against the documents of
 * `kunye_public`. Reads `schema.graphql`, writes nothing.
 */
export async function generateTypes(): Promise<string> {
  const sdl = readSchema()
  const enumValues = enumValuesOf(sdl)
  const config = {
    enumsAsTypes: true,
    enumValues,
    useTypeImports: true,
    contextType: './documents/context#DeliveryContext',
    mappers: mappers(Object.keys(enumValues)),
    scalars: {
      ID: 'string',
      DateTime: 'Date',
      PartialDate: 'string',
      JSON: 'unknown',
    },
  }
  const text = await codegen({
    filename: 'schema.types.ts',
    schema: parse(sdl),
    documents: [],
    config,
    plugins: [{ add: {} }, { typescript: {} }, { resolvers: {} }],
    pluginMap: {
      add: { plugin: () => '/** Made by `npm run generate` from schema.graphql: do not edit. */' },
      typescript,
      resolvers: typescriptResolvers,
    },
  })
  return `${text.trim()}\n`
}
