import 'lexical'
import startMongod from '@/tests/support/startMongod.mjs'
import stopMongod from '@/tests/support/stopMongod.mjs'

// `npm run bench -- save [times] [dictionary]`: a save here and in plain Payload in turn, in one process on one MongoDB, without
// HTTP on either side.
await startMongod()
await import('@/tests/support/intEnv')
// The test environment stands in for the dictionary's thread; `dictionary` asks the real one.
const speller = Symbol.for('kunye.speller')
if (process.argv.includes('dictionary')) delete (globalThis as { [speller]?: unknown })[speller]
await import('@payload-config')
const { openNewsroom } = await import('@/tests/support/newsroom')
const { shortTextsToo } = await import('@/src/editorial/threads/runInThread')
const { editorStory } = await import('./editorStories')
const { plainPayload } = await import('./plainPayload')

/** Until V8 has made fast code of both. */
const WARM_UP = 20
const times = Number(process.argv[2] ?? 40)
const SIZES = [
  { name: '250 words', marks: 0, paragraphs: 16, times, most: 2 },
  {
    ...{ name: '3,000 words with 149 attributions', marks: 149, paragraphs: 190 },
    ...{ times: Math.ceil(times / 5), most: 2.5 },
  },
]
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

type Spent = { ms: number; cpuMs: number }
/** On the clock, and of the processor in all threads of this process. */
async function spentBy(work: () => Promise<unknown>): Promise<Spent> {
  const [cpu, begun] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(cpu)
  return { ms: performance.now() - begun, cpuMs: (user + system) / 1_000 }
}

const newsroom = await openNewsroom()
shortTextsToo()
const plain = await plainPayload(
  (process.env.DATABASE_URI ?? '').replace(/\/[^/?]+\?/, '/kunye-plain?'),
)
const user = await newsroom.hire('Rana', ['reporter'])
let isOver = false
for (const { name, marks, paragraphs, most, ...size } of SIZES) {
  const story = editorStory(marks, 'Ölçüm', paragraphs)
  const asked = { collection: 'articles', user, overrideAccess: false, depth: 0 } as const
  const data = (headline: string) => ({ ...story, headline }) as never
  const { id } = await newsroom.payload.create({ ...asked, data: data('Ölçüm') })
  const bare = await plain.file(story)
  const [ours, theirs]: [Spent[], Spent[]] = [[], []]
  for (let round = -WARM_UP; round < size.times; round += 1) {
    const headline = `Ölçüm ${round + WARM_UP}`
    const own = await spentBy(() => newsroom.payload.update({ ...asked, id, data: data(headline) }))
    const other = await spentBy(() => bare(headline))
    if (round >= 0) ours.push(own)
    if (round >= 0) theirs.push(other)
  }
  for (const [what, key] of [
    ['clock', 'ms'],
    ['processor', 'cpuMs'],
  ] as const) {
    const [own, other] = [ours, theirs].map((all) => median(all.map((one) => one[key])))
    const ratio = (own ?? 0) / (other ?? 1)
    isOver ||= key === 'ms' && ratio > most
    process.stdout.write(
      `save of ${name}, ${what}, ms: ${own?.toFixed(1)} / plain ${other?.toFixed(1)} = ${ratio.toFixed(2)}${key === 'ms' ? ` (at most ${most})` : ''}\n`,
    )
  }
}
await plain.end()
await newsroom.close()
await stopMongod()
process.exit(isOver ? 1 : 0)
