import { rebuildPublicDocuments } from '@/src/publish/rebuildPublicDocuments'
import type { Check } from './Check'

/** What the public is served against what follows from publications and their versions. */
export const publicDocuments: Check = {
  name: { tr: 'Okura giden belgeler ile yayınlar', en: 'public documents and publications' },
  async examine(payload) {
    const differences = await rebuildPublicDocuments(payload)
    return {
      problems: differences.map(({ collection, id, problem }) => `${collection}/${id}: ${problem}`),
      mend: {
        tr: 'Adı geçen haberi yeniden yayımlayın ya da yedekten geri yükleyin',
        en: 'publish the article named anew, or restore a backup',
      },
    }
  },
}
