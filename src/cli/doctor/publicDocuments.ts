import { editorialDatabase } from '@/src/db/editorialDatabase'
import { isNamedDifference, publicDiffersOf } from '@/src/migrations/namedDifference'
import { rebuildPublic } from '@/src/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/publish/verify/PublicDifference'
import { verifyPublicDocuments } from '@/src/publish/verify/verifyPublicDocuments'
import type { Check } from './Check'

/** What the public is served against what follows from publications and their versions; what a migration named is no damage. */
export const publicDocuments: Check = {
  name: { tr: 'Okura giden belgeler ile yayınlar', en: 'public documents and publications' },
  async examine(payload, repair) {
    const differs = await publicDiffersOf(editorialDatabase(payload))
    const differences: PublicDifference[] = []
    for await (const found of verifyPublicDocuments(payload)) {
      if (!isNamedDifference(found, differs)) differences.push(found)
    }
    if (repair && differences.length > 0) await rebuildPublic(payload)
    return {
      problems: differences.map(({ collection, id, problem }) => `${collection}/${id}: ${problem}`),
      mend: {
        tr: 'Hangi alanlar: npm run kunye -- public verify · onarmak: npm run kunye -- public rebuild',
        en: 'which fields: npm run kunye -- public verify · to mend: npm run kunye -- public rebuild',
      },
    }
  },
}
