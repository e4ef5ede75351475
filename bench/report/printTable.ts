import type { Run } from '../vocabulary'
import { shortNumber } from './shortNumber'

const COLUMNS = ['rps', 'p50', 'p95', 'p99', 'commands', 'cpuMs', 'rssMb'] as const

/** Cells of one run: articles, question, server, and each number, or a dash. */
const cellsOf = (run: Run): string[] => [
  ...[run.articles.toLocaleString('en'), run.query, run.arm],
  ...COLUMNS.map((name) => {
    const value = run[name]
    return value === null ? '–' : shortNumber(value)
  }),
]

/** The result as a table of Markdown, which reads well on a terminal too. */
export function printTable(runs: readonly Run[]): string {
  const head = ['articles', 'query', 'arm', ...COLUMNS]
  const rows = [head, ...runs.map(cellsOf)]
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: string[]): string =>
    `| ${row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at < 3 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return `${[line(head), rule, ...rows.slice(1).map(line)].join('\n')}\n`
}
