import type { Migration } from './Migration'

/**
 * 0.1.0 took any id for a source, and counted it. What is stored stays (an approval is of it); only what exists is counted,
 * so articles that named nobody show fewer sources once their public documents are made anew.
 */
export const migration: Migration = {
  number: 5,
  name: 'existing-relations',
  says: {
    tr: 'Var olmayan kaynaklar sayılmaz: onları gösteren haberlerin kaynak sayıları okurda düşer',
    en: 'Sources that do not exist are not counted: articles that named them show readers fewer',
  },
  publicDiffers: [
    { collection: 'articles', fields: ['claims.independentOrigins', 'sourcing'] },
    { collection: 'claims', fields: ['independentOrigins'] },
  ],
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
