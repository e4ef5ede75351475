import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { staleDerived } from '@/src/migrations/derived'
import type { Check } from './Check'

/** Facets, search keys and sizes of pictures against what this build would write. */
export const derivedData: Check = {
  name: { tr: 'Türetilmiş veri', en: 'derived data' },
  async examine(payload) {
    const stale = await staleDerived(editorialDatabase(payload))
    return {
      problems: stale.map(({ row: { says } }) => `${says.tr} / ${says.en}`),
      mend: {
        tr: 'npm run kunye -- migrate --plan ile bakın, --run ile yenileyin',
        en: 'look with npm run kunye -- migrate --plan, make them anew with --run',
      },
    }
  },
}
