import type { Source } from '@/src/payload-types'
import type { PublicSource } from '@/src/public/documents'
import { searchKeys } from '@/src/text/searchKeys'
import { isNameable } from './isNameable'
import { publicAddress } from './publicAddress'
import { versioned } from './versioned'

/** A source as the public sees it, or null for a masked one; reliability and internal notes have no line here. */
export function toPublicSource(source: Source): PublicSource | null {
  if (!isNameable(source)) return null
  return versioned({
    _id: source.id,
    slug: source.slug ?? source.id,
    name: source.name,
    kind: source.kind,
    country: source.country || null,
    url: publicAddress(source.url),
    ownership: source.ownership?.control || null,
    wikidataId: source.wikidataId || null,
    ...searchKeys([source.name, ...(source.names ?? []).map(({ value }) => value)]),
  })
}
