import { QUERIES, type Arm, type Query, type Run } from '../vocabulary'
import { runOf } from './runOf'

export type Target = Readonly<{
  what: string
  articles: number
  query: Query
  wanted: string
  /** In the unit of `wanted`. */
  found: number
  met: boolean
}>

const SEARCH_P95_MS = 50

/**
 * The targets of the design against what was measured: ratios of medians of one run, so that they say
 * the same on a fast machine as on a slow one.
 */
export function targets(runs: readonly Run[]): Target[] {
  const sizes = [...new Set(runs.map(({ articles }) => articles))]
  const [smallest = 0, largest = 0] = [Math.min(...sizes), Math.max(...sizes)]
  const rps = (articles: number, query: Query, arm: Arm): number | null =>
    runOf(runs, { articles, query, arm })?.rps ?? null

  return sizes.flatMap((articles) =>
    QUERIES.flatMap((query): Target[] => {
      const atLeast = (arm: Arm, times: number, other: Arm): Target[] => {
        const [own, theirs] = [rps(articles, query, arm), rps(articles, query, other)]
        if (own === null || theirs === null) return []
        const what = `${arm} against ${other}`
        const found = own / theirs
        return [{ what, articles, query, wanted: `≥ ${times} ×`, found, met: found >= times }]
      }
      const growth = (arm: Arm): Target[] => {
        const [before, after] = [rps(smallest, query, arm), rps(largest, query, arm)]
        if (articles !== largest || before === null || after === null || sizes.length < 2) return []
        const what = `time of ${arm} against ${smallest.toLocaleString('en')} articles`
        const found = before / after
        return [{ what, articles, query, wanted: '≤ 1.2 ×', found, met: found <= 1.2 }]
      }
      const cpu = (arm: Arm): number | null => runOf(runs, { articles, query, arm })?.cpuMs ?? null
      /** Not more of the server's CPU for an answer. */
      const atMost = (arm: Arm, times: number, other: Arm): Target[] => {
        const [own, theirs] = [cpu(arm), cpu(other)]
        if (own === null || theirs === null) return []
        const what = `CPU of ${arm} against ${other}`
        const found = own / theirs
        return [{ what, articles, query, wanted: `≤ ${times} ×`, found, met: found <= times }]
      }
      const search = query === 'search' ? runOf(runs, { articles, query, arm: 'api-cold' }) : null
      return [
        // Search asks three commands where `raw` asks one, and finds names too.
        ...atLeast('api-cold', query === 'search' ? 0.8 : 1, 'raw'),
        ...(query === 'search' ? [] : atMost('api-cold', 1, 'raw')),
        ...atLeast('api-cold', 20, 'payload'),
        ...atLeast('api-cached', 5, 'raw'),
        ...growth('api-cold'),
        ...(search
          ? [
              {
                ...{ what: 'p95 of api-cold', articles, query, found: search.p95 },
                ...{ wanted: `≤ ${SEARCH_P95_MS} ms`, met: search.p95 <= SEARCH_P95_MS },
              },
            ]
          : []),
      ]
    }),
  )
}
