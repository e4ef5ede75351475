import type { PublicArticle } from '@/src/published/documents'

const told = (kind: PublicArticle['updates'][number]['kind'], day: number) => ({
  ...{ at: new Date(Date.UTC(2026, 0, day)), kind, note: `Not ${day}`, claim: null },
  ...{ was: `Eski ${day}`, is: `Yeni ${day}` },
})

/** One of each kind of correction, and articles taken back in both ways. */
export const CORRECTED = [
  {
    ...{ _id: 'duzeltilen', state: 'live', notice: null, updatedAt: new Date(0) },
    updates: [
      ...[told('update', 1), told('correction', 2), told('clarification', 3), told('reply', 4)],
    ],
  },
  ...[
    { _id: 'geri', state: 'retracted', notice: 'Gerekçe A', updatedAt: new Date(1), updates: [] },
    {
      _id: 'kalkan',
      state: 'withdrawn',
      notice: 'Gerekçe B',
      withdrawnAt: new Date(2),
      updates: [],
    },
  ],
] as unknown as readonly PublicArticle[]
