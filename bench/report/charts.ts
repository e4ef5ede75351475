import { ARMS, QUERIES, type Measured, type Run } from '../vocabulary'
import { barChart } from './barChart'
import { runOf } from './runOf'
import { shortNumber } from './shortNumber'

const drawn = (
  runs: readonly Run[],
  { of, unit, ...words }: { of: (run: Measured) => number; unit: string } & ChartText,
): string => {
  const articles = Math.max(...runs.map((run) => run.articles))
  const groups = QUERIES.map((query) => ({
    title: query,
    bars: ARMS.flatMap((arm) => {
      const run = runOf(runs, { articles, query, arm })
      if (!run) return []
      const value = of(run)
      return [{ label: arm, value, text: `${shortNumber(value)}${unit}`, own: /^api/.test(arm) }]
    }),
  }))
  const title = `${words.title}, ${articles.toLocaleString('en')} articles`
  return barChart(groups, { ...words, title })
}

type ChartText = { title: string; description: string; least: number }

/** The two pictures of docs/performance.md, by file name. */
export const charts = (runs: readonly Run[]): Record<string, string> => ({
  'performance-requests.svg': drawn(runs, {
    ...{ of: ({ rps }) => rps, unit: '', least: 1, title: 'Answers a second' },
    description: 'logarithmic; longer is better; blue is ours',
  }),
  'performance-cpu.svg': drawn(runs, {
    ...{
      of: ({ cpuMs }) => cpuMs,
      unit: ' ms',
      least: 0.01,
      title: 'CPU of the server for one answer',
    },
    description: 'logarithmic; shorter is better; blue is ours',
  }),
})
