import type { Publication } from '@/src/payload-types'
import type { Told } from './Told'

/**
 * A stored publication → what the public was told; who did it stays behind. Refuses (throws) one of state `never`:
 * what was never published has nothing to tell.
 */
export function toldBy(publication: Publication, updatedAt: Date): Told {
  const { state, slug, slugAliases, notice, updates, firstPublishedAt } = publication
  if (state === 'never') throw new Error(`Yayımlanmamış / never published: ${publication.id}`)
  return {
    state,
    slug,
    slugAliases: slugAliases ?? [],
    notice: state === 'live' ? null : notice || null,
    updates: (updates ?? []).map(({ at, kind, note, was, is, claim }) => ({
      at: new Date(at),
      kind,
      note: note || null,
      was: was || null,
      is: is || null,
      claim: claim || null,
    })),
    firstPublishedAt: new Date(firstPublishedAt),
    updatedAt,
  }
}
