import type { Migration } from './Migration'

/**
 * Search reads whole texts from here on: publication writes their words and keys beside each article, and the rebuild at the
 * end does for those of before. Until then search reads headlines, deks and claims of these, as it did.
 */
export const migration: Migration = {
  number: 14,
  name: 'search-text',
  says: {
    tr: 'Okur araması metnin bütününü okur: sözcükleri haberin yanına yazılır',
    en: 'Search reads whole texts: their words are written beside each article',
  },
  publicDiffers: [{ collection: 'articles', fields: ['searchText'] }],
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
