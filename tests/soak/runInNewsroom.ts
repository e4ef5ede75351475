// node --import tsx tests/soak/runInNewsroom.ts kills|saves|fanouts [count]: prints the result as JSON.
import 'lexical'
import startMongod from '@/tests/support/startMongod.mjs'
import stopMongod from '@/tests/support/stopMongod.mjs'

const [what = '', count = '0'] = process.argv.slice(2)
await startMongod()
await import('@/tests/support/intEnv')
// One after the other: Node 20 sometimes never finishes a graph of modules that wait at their top level.
await import('@payload-config')
const { openNewsroom } = await import('@/tests/support/newsroom')
const { prepareDatabases } = await import('@/src/run/prepareDatabases')
const { killedPublications } = await import('./killedPublications')
const { parallelSaves } = await import('./parallelSaves')
const { killedFanOuts, somebodyFamous } = await import('./killedFanOuts')
const { openPublishing } = await import('@/tests/support/publishing')

const newsroom = await openNewsroom()
await prepareDatabases(newsroom.payload)
const people = async () => ({
  reporter: await newsroom.hire('Defne Muhabir', ['reporter']),
  editor: await newsroom.hire('Nermin Editör', ['editor']),
})

async function kills() {
  const { reporter, editor } = await people()
  const result = await killedPublications(newsroom, { reporter, editor }, Number(count || 100))
  return { result, kept: result.half === 0 && result.whole > 0 && result.nothing > 0 }
}
async function saves() {
  const { reporter, editor } = await people()
  const editors = []
  for (const name of 'abcdef') editors.push(await newsroom.hire(`Editor ${name}`, ['editor']))
  const result = await parallelSaves(
    newsroom,
    [reporter, editor, ...editors],
    Number(count || 1000),
  )
  const kept = result.other === 0 && result.accepted === result.versions
  return { result, kept }
}

async function fanouts() {
  const publishing = await openPublishing()
  const person = await somebodyFamous(publishing, 60)
  const times = Number(count || 50)
  const result = { ...(await killedFanOuts(publishing, person, times)), times, articles: 60 }
  return { result, kept: result.wrong === 0 && result.inTheMiddle > 0 }
}

const runs: Record<string, () => Promise<{ result: object; kept: boolean }>> = {
  kills,
  saves,
  fanouts,
}
const { result, kept } = await (runs[what] ?? saves)()
console.log(JSON.stringify(result, null, 2))
await newsroom.close()
await stopMongod()
process.exit(kept ? 0 : 1)
