import { rebuildPublic } from '@/src/publish/rebuild/rebuildPublic'
import { rebuildPublicDocuments } from '@/src/publish/rebuildPublicDocuments'
import type { Check } from './Check'

/** What the public is served against what follows from publications and their versions. */
export const publicDocuments: Check = {
  name: { tr: 'Okura giden belgeler ile yayınlar', en: 'public documents and publications' },
  async examine(payload, repair) {
    const differences = await rebuildPublicDocuments(payload)
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
