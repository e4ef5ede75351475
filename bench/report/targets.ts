import { QUERIES, type Arm, type Measured, type Query, type Run } from '../vocabulary'
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
const SEARCH_MB = 400

/**
 * The targets of the design against what was measured: ratios of medians of one run, so that they say
 * the same on a fast machine as on a slow one.
 */
export function targets(runs: readonly Run[]): Target[] {
  const sizes = [...new Set(runs.map(({ articles }) => articles))]
  const [smallest = 0, largest = 0] = [Math.min(...sizes), Math.max(...sizes)]
  const before = `${smallest.toLocaleString('en')} articles`
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
        const [first, last] = [rps(smallest, query, arm), rps(largest, query, arm)]
        if (articles !== largest || first === null || last === null || sizes.length < 2) return []
        const what = `time of ${arm} against ${before}`
        const found = first / last
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
      const least = runOf(runs, { articles: smallest, query, arm: 'api-cold' })
      /** Of the server as it comes: the other has answered more, and holds what V8 has not thrown away yet. */
      const held = (size: number): number | undefined =>
        runOf(runs, { articles: size, query, arm: 'api-cached' })?.rssMb
      const front = runOf(runs, { articles, query: 'frontPage', arm: 'api-cold' })
      /** Step 13 of the design's bounds for search, and for what its index takes. */
      const searchRows = (search: Measured): Target[] => {
        const row = (what: string, wanted: string, found: number, most: number): Target => ({
          ...{ what, articles, query, wanted, found, met: found <= most },
        })
        const isLargest = articles === largest && sizes.length > 1
        const [small, large] = [held(smallest), held(largest)]
        return [
          row('p95 of api-cold', `≤ ${SEARCH_P95_MS} ms`, search.p95, SEARCH_P95_MS),
          ...(front
            ? [row('p95 of api-cold against frontPage’s', '≤ 3 ×', search.p95 / front.p95, 3)]
            : []),
          ...(isLargest && least
            ? [row(`p95 of api-cold against ${before}`, '≤ 1.2 ×', search.p95 / least.p95, 1.2)]
            : []),
          ...(isLargest && small !== undefined && large !== undefined
            ? [
                row(
                  `memory of api-cached above ${before}`,
                  `≤ ${SEARCH_MB} MB`,
                  large - small,
                  SEARCH_MB,
                ),
              ]
            : []),
        ]
      }
      const search = query === 'search' ? runOf(runs, { articles, query, arm: 'api-cold' }) : null
      return [
        // Search asks three commands where `raw` asks one, and finds names too.
        ...atLeast('api-cold', query === 'search' ? 0.8 : 1, 'raw'),
        ...(query === 'search' ? [] : atMost('api-cold', 1, 'raw')),
        ...atLeast('api-cold', 20, 'payload'),
        ...atLeast('api-cached', 5, 'raw'),
        ...growth('api-cold'),
        ...(search ? searchRows(search) : []),
      ]
    }),
  )
}
