import type { Migration } from './Migration'

const OF_ROWS = ['attributions.url', 'attributions.archivedUrl']

/**
 * 0.1.0 stored and published any address, `javascript:` too. What is stored stays (an approval is of it); readers get only
 * addresses that links may lead to, so the public documents are made anew.
 */
export const migration: Migration = {
  number: 1,
  name: 'public-addresses',
  says: {
    tr: 'Okura giden adreslerden http, https, mailto ve tel dışındakiler (javascript: gibi) çıkar; kayıtlardaki durur',
    en: 'addresses other than http, https, mailto and tel (javascript: and the like) leave the public half; records keep theirs',
  },
  publicDiffers: [
    { collection: 'sources', fields: ['url'] },
    { collection: 'articles', fields: OF_ROWS },
    { collection: 'claims', fields: OF_ROWS },
  ],
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
