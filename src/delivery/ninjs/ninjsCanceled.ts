import type { PublicArticle } from '@/src/public/documents'
import { articleUri } from '../articleUri'
import type { Site } from '../context'
import { articleUrl } from '../resolvers/articleUrl'
import type { Ninjs } from './Ninjs'
import { ninjsStandard } from './ninjsStandard'
import { plain } from './plain'

/** A withdrawn article → the item that tells receivers to take it down: its names and the notice, no text. */
export function ninjsCanceled(
  { _id, slug, notice }: Pick<PublicArticle, '_id' | 'slug' | 'notice'>,
  site: Site,
): Ninjs {
  return {
    uri: articleUri(site, _id),
    type: 'text',
    pubStatus: 'canceled',
    slugline: slug,
    descriptions: plain('notice', notice),
    altIds: [
      { role: 'url', value: articleUrl(site, slug) },
      { role: 'id', value: _id },
    ],
    standard: ninjsStandard,
  }
}
