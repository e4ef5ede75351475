import { drawnImage, SOCIAL } from '@/src/delivery/media/drawnAddress'
import { requestError } from '@/src/platform/graphql/document'
import { absoluteUrl } from '@/src/delivery/addresses/urls'
import type { ConnectionParent } from '@/src/delivery/documents/parents'
import type { Resolvers } from '@/src/delivery/schema.types'
import { highlights } from '@/src/delivery/search/highlights'
import { snippetOf } from '@/src/delivery/search/snippet'
import { findByIds } from '@/src/delivery/documents/loaders'
import { claimsOf, personsOf } from './entitiesOf'
import { nodeResolvers } from './nodeResolvers'

const connection = {
  nodes: async <Row>(list: ConnectionParent<Row>): Promise<Row[]> => (await list.page()).rows,
  pageInfo: async <Row>(list: ConnectionParent<Row>) => {
    const { cursors, hasNextPage, hasPreviousPage, end } = await list.page()
    const [start = null] = cursors
    const endCursor = end ?? cursors.at(-1) ?? null
    return { hasNextPage, hasPreviousPage, startCursor: start, endCursor }
  },
  totalCount: <Row>(list: ConnectionParent<Row>): Promise<number> => list.count(),
}

const paged = {
  ...connection,
  edges: async <Row>(list: ConnectionParent<Row>): Promise<{ node: Row; cursor: string }[]> => {
    const { rows, cursors } = await list.page()
    return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' }))
  },
}

/** Every connection: its page is read when one of its rows is wanted, its count when that is. */
export const connectionResolvers = {
  ArticleConnection: paged,
  PersonConnection: paged,
  SourceConnection: paged,
  EventConnection: paged,
  TagConnection: paged,
  ClaimConnection: paged,
  CorrectionConnection: { ...paged, months: (list) => list.months() },
  SearchConnection: {
    ...connection,
    edges: async (list) => {
      const { rows, cursors } = await list.page()
      const { terms } = list
      return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '', terms }))
    },
    facets: (list) => list.facets(),
  },
  SearchEdge: {
    matched: ({ node, terms }) => highlights(terms, node),
    snippet: async ({ node, terms }, _, { loaders, collections }) => {
      if (node.__typename !== 'Article') return null
      const texts = loaders.article('body.text', (ids) =>
        findByIds(collections.articles, ids, { 'body.text': 1, language: 1 }),
      )
      const found = await texts.load(node._id)
      return found?.body ? snippetOf(found.body.text, found.language ?? 'tr', terms) : null
    },
  },
} satisfies Resolvers

const BAD_WIDTH = {
  tr: '`width` en az 1 olmalı: resmin kaç piksel geniş gösterileceği',
  en: '`width` must be at least 1: how many pixels wide the picture is shown',
}

/** The small types inside an article. */
export const detailResolvers: Pick<
  Resolvers,
  'Byline' | 'Image' | 'Attachment' | 'ImageSize' | 'Update'
> = {
  Byline: {
    person: async ({ person }, _, context, info) =>
      person ? ((await personsOf([person], context, info))[0] ?? null) : null,
    image: async ({ person }, _, { loaders }) =>
      person ? ((await loaders.person.load(person.id))?.image ?? null) : null,
  },
  Image: {
    ...nodeResolvers.Image,
    kind: ({ kind }) => kind ?? 'photo',
    url: (image, _, { site }) => absoluteUrl(site, image.url),
    sizes: ({ sizes }) => sizes.filter(({ name }) => name !== SOCIAL),
    social: ({ sizes }) => sizes.find(({ name }) => name === SOCIAL) ?? null,
    image: (image, { width, ratio, format }, { site }) => {
      if (width < 1) throw requestError('badInput', BAD_WIDTH)
      return drawnImage(site.pictureKey?.() ?? null, image, {
        ...{ width, ratio: ratio ?? 'original', format: format ?? 'auto' },
      })
    },
  },
  Attachment: { url: (file, _, { site }) => absoluteUrl(site, file.url) },
  ImageSize: { url: (size, _, { site }) => absoluteUrl(site, size.url) },
  Update: {
    claim: ({ claimId, article }) => (claimId ? (claimsOf(article).get(claimId) ?? null) : null),
  },
}
