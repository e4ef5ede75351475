import { articleUri } from '../articleUri'
import type { Site } from '../context'
import { istanbulTime } from '../dates/istanbulTime'
import { imageType } from '../feeds/imageType'
import { absoluteUrl } from '../resolvers/absoluteUrl'
import { claimAssociation } from './claimAssociation'
import type { Ninjs, NinjsAssociation, NinjsRendition } from './Ninjs'
import type { NinjsArticle } from './NinjsArticle'
import { plain } from './plain'

type Picture = NonNullable<NinjsArticle['leadImage']>

const picture = (image: Picture, site: Site): NinjsAssociation => {
  const rendition = ({ name, url, ...size }: Picture['sizes'][number]): NinjsRendition => {
    const contentType = imageType(url)
    return {
      name,
      href: absoluteUrl(site, url),
      ...(contentType && { contentType }),
      width: size.width,
      height: size.height,
    }
  }
  return {
    name: image.alt || 'leadImage',
    rel: 'picture',
    uri: absoluteUrl(site, image.url),
    type: 'picture',
    pubStatus: 'usable',
    by: image.credit,
    ...(image.licence && { usageTerms: image.licence }),
    descriptions: [...plain('caption', image.caption), ...plain('alternativeText', image.alt)],
    renditions: [{ ...image, name: 'main' }, ...image.sizes].map(rendition),
  }
}

/** Whatever hangs on an article: its picture, its claims, what was corrected, and the right of reply. */
export function ninjsAssociations(article: NinjsArticle, site: Site): NinjsAssociation[] {
  const uri = articleUri(site, article._id)
  const pubStatus: Ninjs['pubStatus'] = article.state === 'live' ? 'usable' : 'withheld'
  const updates = article.updates.map(({ at, kind, note, was, is }, index) => ({
    ...{ name: note || kind, rel: kind, uri: `${uri}/updates/${index + 1}` },
    ...{ type: 'text' as const, pubStatus, versionCreated: istanbulTime(at) },
    bodies: [...plain('note', note), ...plain('was', was), ...plain('is', is)],
  }))
  const replies = article.replies.map(({ from, outcome, text }, index) => ({
    ...{ name: `${from}: ${outcome}`, rel: 'reply', uri: `${uri}/replies/${index + 1}` },
    ...{ type: 'text' as const, pubStatus, by: from },
    bodies: plain('main', text),
  }))
  return [
    ...(article.leadImage ? [picture(article.leadImage, site)] : []),
    ...article.claims.map((claim) => claimAssociation(claim, article, site)),
    ...updates,
    ...replies,
  ]
}
