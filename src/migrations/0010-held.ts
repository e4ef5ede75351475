import type { Migration } from './Migration'

/** Holds the number until the branch that has it is merged, which brings a file of its own. */
export const migration: Migration = {
  number: 10,
  name: 'held',
  says: { tr: 'Bu sayı başka bir değişikliğindir', en: 'this number belongs to another change' },
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
