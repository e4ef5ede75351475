import { describe, expect, it } from '@jest/globals'
import { XMLValidator } from 'fast-xml-parser'
import { percentile } from '@/bench/load/percentile'
import { articleIds } from '@/bench/questions/articleIds'
import { barChart } from '@/bench/report/barChart'
import { charts } from '@/bench/report/charts'
import { keepingHandwritten, page } from '@/bench/report/page'
import { shortNumber } from '@/bench/report/shortNumber'
import { targets } from '@/bench/report/targets'
import type { Arm, Run } from '@/bench/vocabulary'

const run = (articles: number, arm: Arm, rps: number, p95 = 1, rssMb = 90): Run => ({
  ...{ articles, query: 'search', arm, rps, p50: 1, p95, p99: 2, commands: 1, cpuMs: 1, rssMb },
})
const none = { p50: null, p95: null, p99: null, commands: null, cpuMs: null, rssMb: null }
const made = { on: '2026-12-01', seconds: 440 }
const runs: Run[] = [
  run(1_000, 'raw', 1_000),
  run(1_000, 'api-cold', 800),
  run(1_000, 'api-cached', 4_900),
  { articles: 1_000, query: 'search', arm: 'payload', rps: null, ...none, reason: 'none' },
  run(100_000, 'raw', 900),
  run(100_000, 'api-cold', 700, 51),
  run(100_000, 'api-cached', 4_500, 1, 491),
  run(100_000, 'payload', 20),
  { ...run(100_000, 'api-cold', 9, 18), query: 'frontPage' },
]

describe('the report of the benchmark', () => {
  it('judges each target by what was measured in the same run, and none by what was not', () => {
    const judged = targets(runs).map(({ articles, what, found, met }) => [
      articles,
      what,
      found,
      met,
    ])
    expect(judged).toEqual([
      [1_000, 'api-cold against raw', 0.8, true],
      [1_000, 'api-cached against raw', 4.9, false],
      [1_000, 'p95 of api-cold', 1, true],
      [100_000, 'api-cold against raw', 700 / 900, false],
      [100_000, 'api-cold against payload', 35, true],
      [100_000, 'api-cached against raw', 5, true],
      [100_000, 'time of api-cold against 1,000 articles', 800 / 700, true],
      [100_000, 'p95 of api-cold', 51, false],
      [100_000, 'p95 of api-cold against frontPage’s', 51 / 18, true],
      [100_000, 'p95 of api-cold against 1,000 articles', 51, false],
      [100_000, 'memory of api-cached above 1,000 articles', 401, false],
    ])
  })

  it('draws longer bars for more, and says every number', () => {
    const bar = (label: string, value: number) => ({ label, value, text: `${value}`, own: false })
    const svg = barChart([{ title: 'a < b', bars: [bar('x', 10), bar('y', 1_000)] }], {
      ...{ title: 'T & U', description: 'd', least: 1 },
    })
    const lengths = [...svg.matchAll(/<rect class="other"[^>]* width="([\d.]+)"/g)].map((one) =>
      Number(one[1]),
    )
    expect(lengths).toHaveLength(2)
    // A hundred times as many: two of three powers of ten more.
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(3, 1)
    expect(svg).toContain('>1000</text>')
    expect(svg).toContain('a &lt; b')
    for (const one of [svg, ...Object.values(charts(runs))]) {
      expect(XMLValidator.validate(one)).toBe(true)
    }
  })

  it('puts machine, targets and numbers on one page', () => {
    const machine = { cores: 2, cpu: 'Test', node: '20.0.0', on: '2026-11-24', load: 0.25 }
    const text = page(
      { runs, compared: 9, differ: [], seconds: 600, rounds: 5, connections: 8, made },
      machine,
    )
    expect(text).toContain('2 × Test, Node 20.0.0')
    expect(text).toMatch(
      /\| 1,000 +\| search \| api-cached against raw \| ≥ 5 × \| 4\.9 \| \*\*no\*\* \|/,
    )
    expect(text).toMatch(/\| 1,000 +\| search +\| payload +\| +– \|/)
  })

  it.each([
    [0, '0'],
    [0.09837, '0.098'],
    [7.2549, '7.25'],
    [46.49, '46.5'],
    [934.4, '934'],
    [38_127, '38,100'],
  ])('writes %d as %s', (value, text) => expect(shortNumber(value)).toBe(text))

  it.each([
    [0.5, 3],
    [0.95, 5],
    [0.99, 5],
    [0.2, 1],
  ])('has %d of the values at or below %d', (share, value) => {
    expect(percentile([5, 1, 4, 2, 3], share)).toBe(value)
  })

  it('reads the articles from the answer of each kind of server, and from nothing else', () => {
    const nodes = [{ id: 'b' }, { id: 'a' }]
    const answers = [
      { articles: [{ _id: 'b' }, { _id: 'a' }] },
      { data: { articles: { nodes } } },
      { data: { person: { name: 'P', articles: { nodes } } } },
      { data: { search: { nodes: [{ name: 'P' }, ...nodes] } } },
      { data: { Persons: { docs: [{ id: 'p' }] }, Articles: { docs: nodes } } },
    ]
    for (const answer of answers) expect(articleIds(JSON.stringify(answer))).toEqual(['b', 'a'])
    expect(articleIds('{"data":{"article":{"id":"b"}}}')).toEqual(['b'])
    expect(() => articleIds('{"errors":[{"message":"no"}]}')).toThrow(/no answer/)
  })
})

describe('a page that is written anew', () => {
  it('keeps what stands behind its mark, once, and nothing else of before', () => {
    const machine = { cores: 2, cpu: 'CPU', node: '20', on: '2026-12-02', load: 1 }
    const result = {
      runs: [],
      compared: 7,
      differ: [],
      seconds: 60,
      rounds: 5,
      connections: 8,
      made,
    }
    const anew = page(result, machine)
    const stood = `${page({ ...result, compared: 6 }, machine)}\n\n## By hand\n`
    const again = keepingHandwritten(anew, stood)
    expect(again).toBe(`${anew}\n\n## By hand\n`)
    expect(keepingHandwritten(anew, again)).toBe(again)
    expect(keepingHandwritten(anew, '')).toBe(anew)
  })
})
