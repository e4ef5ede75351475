import type { SourcedEntities } from '@/src/sourcing/types'

/** The people and sources that the sourcing tests name. */
export const entities: SourcedEntities = {
  persons: {
    ali: { id: 'ali', name: 'Ali Veli', isLiving: true },
    ayse: { id: 'ayse', name: 'Ayşe Kaya', isLiving: true },
    merhum: { id: 'merhum', name: 'Merhum Paşa', isLiving: false },
  },
  sources: {
    apa: { id: 'apa', name: 'APA', kind: 'agency' },
    reuters: { id: 'reuters', name: 'Reuters', kind: 'agency' },
    mahkeme: { id: 'mahkeme', name: 'Bakü Ağır Ceza Mahkemesi', kind: 'court' },
    gizli: { id: 'gizli', name: 'Gizli Ad', kind: 'masked' },
  },
  events: { kongre: { id: 'kongre' } },
}
