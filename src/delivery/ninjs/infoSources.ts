import type { SourceCard } from '@/src/public/documents'
import type { Site } from '../context'
import { entityUrl } from '../resolvers/entityUrl'
import type { NinjsInfoSource } from './Ninjs'

// cv.iptc.org/newscodes/infosourcerole was retired in 2018 in favour of this one.
const CONTENT_SOURCE = 'http://cv.iptc.org/newscodes/contentprodpartyrole/contentSource'

/** Sources with a name → `infoSources`, each once. Masked ones have no card, so they are not here. */
export const infoSources = (cards: readonly SourceCard[], site: Site): NinjsInfoSource[] =>
  [...new Map(cards.map((card) => [card.id, card])).values()].map(({ name, slug }) => ({
    name,
    role: CONTENT_SOURCE,
    uri: entityUrl(site, 'kaynak', slug),
    literal: slug,
  }))
