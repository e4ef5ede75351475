// What a search costs inside a process, by the index of ours and by SQLite's FTS5 (`libsql`, where somebody installed it beside):
// node --import tsx bench/search/measureEngines.ts [articles] [folder of node_modules with libsql]
import { createRequire } from 'node:module'
import path from 'node:path'

import { percentile } from '@/bench/load/percentile'
import { seededRandom } from '@/bench/generate/seededRandom'
import type { IndexedDocument } from '@/src/delivery/search/index/indexed'
import type { IndexQuestion } from '@/src/delivery/documents/searchQuestion'
import { Lexicon } from '@/src/delivery/search/index/lexicon'
import { TextIndex } from '@/src/delivery/search/index/textIndex'
import { typedKeys } from '@/src/language/text/keys'
import { indexedTexts } from './indexedTexts'
import { turkishText } from './turkishText'

const count = Number(process.argv[2] ?? 20_000)
const beside = process.argv[3]
const QUESTIONS = 60
const ROUNDS = 5

type Statement = { run(...given: unknown[]): unknown; all(...given: unknown[]): unknown[] }
type Sqlite = { exec(sql: string): void; prepare(sql: string): Statement }

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
const cpu = (): number => process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000
const say = (row: Record<string, unknown>) => process.stdout.write(`${JSON.stringify(row)}\n`)

const plainKeys = ({ text }: IndexedDocument): string =>
  text.keys.replaceAll('^', '').replaceAll(/\*\d/g, '')

/** Common and rare, two common, one common, one middling, two middling, three words. */
const typed = (): string[][] => {
  const random = seededRandom(3)
  const word = (least: number, most: number): string => {
    for (;;) {
      const rank = least + random.int(most - least)
      const [found = ''] = turkishText(seededRandom(11, rank), 1, rank).split(' ')
      if (found.length > 2) return found
    }
  }
  const [common, middling, rare] = [
    [5, 60],
    [300, 1_500],
    [5_000, 30_000],
  ] as const
  const kinds = [
    [common, rare],
    [common, common],
    [common],
    [middling],
    [middling, middling],
    [common, middling, middling],
  ]
  return Array.from({ length: QUESTIONS }, (_, at) =>
    kinds[at % kinds.length]!.map(([least, most]) => word(least, most)),
  )
}

const questions = typed()
const ask = (words: string[], more: Partial<IndexQuestion>): IndexQuestion => ({
  ...{ of: 'articles', phrases: [], without: { words: [], phrases: [] }, filter: {}, after: null },
  ...{ first: 20, count: false, facets: false, order: 'newest' },
  words: words.map((word) => ({ keys: typedKeys(word), sound: null })),
  ...more,
})
const WAYS: Record<string, Partial<IndexQuestion>> = {
  'first 20 by time': {},
  'with count and facets': { count: true, facets: true },
  'by relevance': { order: 'relevance' },
  'all of it': { order: 'relevance', count: true, facets: true },
}

const measure = (engine: string, run: (words: string[], way: string) => unknown): void => {
  for (const way of Object.keys(WAYS)) {
    const times: number[] = []
    const before = cpu()
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const words of questions) {
        const started = performance.now()
        run(words, way)
        if (round > 0) times.push(performance.now() - started)
      }
    }
    const each = (cpu() - before) / ((ROUNDS + 1) * questions.length)
    const ms = (value: number) => Math.round(value * 1_000) / 1_000
    say({
      ...{ engine, articles: count, way, cpuMs: ms(each) },
      ...{ p50: ms(percentile(times, 0.5)), p95: ms(percentile(times, 0.95)) },
    })
  }
}

const sqlite = (): Sqlite | null => {
  if (!beside) return null
  const load = createRequire(path.resolve(beside, 'x.js'))
  const Database = load('libsql') as new (file: string) => Sqlite
  const database = new Database(':memory:')
  database.exec(
    `create virtual table texts using fts5(keys, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '~'");
     create table facets (doc integer primary key, section text, genre text); begin`,
  )
  return database
}

const begun = cpu()
const keys = new Lexicon()
const index = new TextIndex(-1, keys)
const other = sqlite()
const addText = other?.prepare('insert into texts (rowid, keys) values (?, ?)')
const addFacets = other?.prepare('insert into facets values (?, ?, ?)')
let [made, ours, theirs] = [0, 0, 0]
let before = begun
const lap = (): number => {
  const now = cpu()
  const spent = now - before
  before = now
  return spent
}
for (const document of indexedTexts(count)) {
  made += lap()
  index.put(document.owner, [document], true)
  index.tidy()
  ours += lap()
  const row = count - Number(document.id.slice(1))
  addText?.run(row, plainKeys(document))
  const [, , , , genre, section] = document.values
  addFacets?.run(row, section?.value, genre?.value)
  theirs += lap()
}
while (index.tidy(true));
other?.exec('commit')
say({
  ...{ articles: count, generateCpuMs: Math.round(made), ourBuildCpuMs: Math.round(ours) },
  ...{ ftsBuildCpuMs: Math.round(theirs), ourMb: megabytes(index.bytes() + keys.bytes()) },
  ...{ forms: keys.size(), rssMb: megabytes(process.memoryUsage().rss) },
  hits:
    questions.reduce(
      (sum, words) => sum + (index.search(ask(words, { count: true }), count * 1_000).count ?? 0),
      0,
    ) / QUESTIONS,
})
measure('ours', (words, way) => index.search(ask(words, WAYS[way]!), count * 1_000))
if (other) {
  const match = (words: string[]) =>
    words
      .map(
        (word) =>
          `(${typedKeys(word)
            .map((key) => `"${key}"`)
            .join(' OR ')})`,
      )
      .join(' AND ')
  const newest = other.prepare(
    'select rowid from texts where texts match ? order by rowid limit 21',
  )
  const counted = other.prepare('select count(*) from texts where texts match ?')
  const grouped = ['section', 'genre'].map((name) =>
    other.prepare(
      `select ${name}, count(*) from texts join facets on doc = texts.rowid where texts match ? group by 1`,
    ),
  )
  const best = other.prepare('select rowid from texts where texts match ? order by rank limit 21')
  measure('fts5', (words, way) => {
    const asked = match(words)
    const found = (WAYS[way]!.order === 'relevance' ? best : newest).all(asked)
    if (WAYS[way]!.facets)
      return [found, counted.all(asked), ...grouped.map((one) => one.all(asked))]
    return found
  })
}
