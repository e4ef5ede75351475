import type { Migration } from './Migration'

/**
 * Fronts are worked out in the newsroom's half from here on, and corrections of all articles are found by when they were made.
 * Both follow from what is stored, so the rebuild at the end makes them.
 */
export const migration: Migration = {
  number: 13,
  name: 'fronts',
  says: {
    tr: 'Ana sayfanın ve bölümlerin ön sayfaları; düzeltilen haberler düzeltildikleri ana göre bulunur',
    en: 'Fronts of the home page and of sections; corrected articles are found by when they were corrected',
  },
  publicDiffers: [
    { collection: 'fronts', fields: '*' },
    { collection: 'articles', fields: ['correctedAt'] },
  ],
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
