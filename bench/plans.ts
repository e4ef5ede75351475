import type { Plan } from './Plan'

export const plans: Readonly<Record<'full' | 'quick', Plan>> = {
  full: {
    sizes: [1_000, 100_000],
    rounds: 9,
    roundMs: 600,
    warmUpAnswers: 1_000,
    connections: 8,
    cases: 200,
    countsApart: true,
    keeps: true,
    budgetMs: 14 * 60_000,
  },
  /** Shows that everything works, measures nothing. */
  quick: {
    sizes: [100],
    rounds: 1,
    roundMs: 60,
    warmUpAnswers: 5,
    connections: 2,
    cases: 5,
    countsApart: false,
    keeps: false,
    budgetMs: 60_000,
  },
}
