import type { Migration } from './Migration'

/**
 * Search keys are made of letters by sense (NFKC) and by sound in every alphabet: those of the public half are made anew with
 * it, the newsroom's own by the next migration. Texts stay as they were stored, and with them the hashes of approvals;
 * readers get them composed and without controls, for which the public half is made anew.
 */
export const migration: Migration = {
  number: 7,
  name: 'plain-letters',
  says: {
    tr: 'Arama anahtarları her alfabe için yeniden yazılır; okura giden metinlerden denetim karakterleri çıkar, harfleri birleştirilir',
    en: 'search keys are made anew for every alphabet; what readers get loses control characters, and its letters are composed',
  },
  publicDiffers: (['articles', 'claims', 'persons', 'sources', 'events', 'terms'] as const).map(
    (collection) => ({ collection, fields: '*' }),
  ),
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
