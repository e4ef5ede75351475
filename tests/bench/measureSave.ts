import 'lexical'
import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'

import startMongod from '@/tests/support/startMongod.mjs'
import stopMongod from '@/tests/support/stopMongod.mjs'

const [rounds = '40', profile] = process.argv.slice(2)
await startMongod()
await import('@/tests/support/intEnv')
await import('@payload-config')
const { openNewsroom } = await import('@/tests/support/newsroom')
const { editorStory } = await import('./editorStories')
const { plainPayload } = await import('./plainPayload')
const { shortTextsToo } = await import('@/src/editorial/threads/runInThread')
const { ownReplicaSet } = await import('@/tests/support/ownReplicaSet')
process.env.KUNYE_TEST_MONGOD ??= process.env.MONGOMS_SYSTEM_BINARY

const median = (values: readonly number[], share = Number(process.env.SHARE ?? 0.25)): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
const newsroom = await openNewsroom()
const uri = process.env.DATABASE_URI ?? ''
shortTextsToo()
const plain = await plainPayload(uri.replace(/\/[^/?]+\?/, '/kunye-plain?'))
const reporter = await newsroom.hire('Rana', ['reporter'])
const session = new Session()
session.connect()
const runs = process.env.LONG ? [[149, 190]] : [[0, 16]]
for (const [marks = 0, paragraphs] of runs) {
  const story = editorStory(marks, 'Ölçüm', paragraphs)
  const { id } = await newsroom.payload.create({
    collection: 'articles',
    data: story as never,
    user: reporter,
    overrideAccess: false,
    depth: 0,
  })
  const ours = async (headline: string) => {
    await newsroom.payload.update({
      collection: 'articles',
      id,
      data: { ...story, headline } as never,
      user: reporter,
      overrideAccess: false,
      depth: 0,
    })
  }
  const bare = await plain.file(story)
  const timed = async (work: () => Promise<unknown>) => {
    const cpu = process.cpuUsage()
    const begun = performance.now()
    await work()
    const ms = performance.now() - begun
    const { user, system } = process.cpuUsage(cpu)
    return [ms, (user + system) / 1000] as const
  }
  const mine: (readonly [number, number])[] = []
  const theirs: (readonly [number, number])[] = []
  const WARM = 20
  for (let round = 0; round < Number(rounds) + WARM; round += 1) {
    if (round === WARM && profile) {
      await session.post('Profiler.enable')
      await session.post('Profiler.setSamplingInterval', { interval: 200 })
      await session.post('Profiler.start')
    }
    const a = await timed(() => ours(`Ölçüm ${round}`))
    const b =
      profile && round >= WARM ? ([1, 1] as const) : await timed(() => bare(`Ölçüm ${round}`))
    if (round >= WARM) {
      mine.push(a)
      theirs.push(b)
    }
  }
  if (profile) {
    const { profile: found } = await session.post('Profiler.stop')
    writeFileSync(profile, JSON.stringify(found))
  }
  const [om, oc, tm, tc] = [
    median(mine.map(([ms]) => ms)),
    median(mine.map(([, cpu]) => cpu)),
    median(theirs.map(([ms]) => ms)),
    median(theirs.map(([, cpu]) => cpu)),
  ]
  console.log(
    `${marks} marks, ${paragraphs} paragraphs: ours ${om.toFixed(1)} ms, ${oc.toFixed(1)} cpu; plain ${tm.toFixed(1)} ms, ${tc.toFixed(1)} cpu; ratio ${(om / tm).toFixed(2)} ms, ${(oc / tc).toFixed(2)} cpu`,
  )
}
await plain.end()
await newsroom.close()
await stopMongod()
process.exit(0)
