import type { Resolvers } from '../schema.types'
import { absoluteMedia } from './absoluteMedia'
import { absoluteUrl } from './absoluteUrl'
import { claimsOf } from './claimsOf'
import { personsOf } from './personsOf'

/** The small types inside an article. */
export const detailResolvers: Pick<
  Resolvers,
  'Byline' | 'Image' | 'ImageSize' | 'RichText' | 'Update'
> = {
  Byline: {
    person: async ({ person }, _, context, info) =>
      person ? ((await personsOf([person], context, info))[0] ?? null) : null,
  },
  Image: { url: (image, _, { site }) => absoluteUrl(site, image.url) },
  ImageSize: { url: (size, _, { site }) => absoluteUrl(site, size.url) },
  RichText: { html: (body, _, { site }) => absoluteMedia(body.html, site) },
  Update: {
    claim: ({ claimId, article }) => (claimId ? (claimsOf(article).get(claimId) ?? null) : null),
  },
}
