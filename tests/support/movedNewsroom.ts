// A newsroom at work in a process whose clock is off (moveClock.mjs), on the databases of the environment. Prints one line of JSON:
// what it was told where its own clock would have been too early.
import 'lexical'
import type { Article } from '@/src/payload-types'

// One after the other: Node 20 sometimes never finishes a graph of modules that wait at their top level.
await import('@payload-config')
const { openNewsroom } = await import('./newsroom')
const { signCheckpoint } = await import('@/src/editorial/audit/signCheckpoint')
const { databaseTime } = await import('@/src/editorial/database/editorialDatabase')
const { dueJob } = await import('@/src/editorial/transitions/publishDue')
const { ensureWorkerIndexes } = await import('@/src/run/worker')
const { prepareDatabases } = await import('@/src/run/prepareDatabases')

const TEXT = ['Çarşıdaki çeşme onarılıyor.', 'Çalışma salı günü başlıyor.']
const newsroom = await openNewsroom()
const { payload, act, stored } = newsroom
await prepareDatabases(payload)
await ensureWorkerIndexes(payload)
const name = `Saat ${process.pid}`
const reporter = await newsroom.hire(`${name} Muhabir`, ['reporter'], {
  email: `m${process.pid}@ornek.test`,
})
const outsider = await newsroom.hire(`${name} Uzak`, ['reporter'], {
  email: `u${process.pid}@ornek.test`,
})
const editor = await newsroom.hire(`${name} Editör`, ['editor'], {
  email: `e${process.pid}@ornek.test`,
})
const as = { overrideAccess: false, depth: 0 } as const
const file = (headline: string) => newsroom.file(reporter, `${headline} ${process.pid}`, TEXT)
const inSeconds = async (seconds: number) =>
  new Date((await databaseTime(payload)).getTime() + seconds * 1_000).toISOString()
const approve = async (article: Article) => {
  await act(reporter, article, 'submit')
  await act(editor, article, 'approve')
}

const live = await file('Yayındaki')
await payload.update({
  ...{ collection: 'articles', id: live.id, data: { dek: 'Bir' }, user: reporter, ...as },
})
const { docs } = await payload.findVersions({
  ...{ collection: 'articles', where: { parent: { equals: live.id } }, sort: 'createdAt' },
})
await payload.restoreVersion({
  ...{ collection: 'articles', id: docs[0]?.id ?? '', user: reporter, ...as },
})
await approve(live)
await act(editor, live, 'publish')
await act(editor, live, 'startEdit', { editKind: 'update' })
const retracted = await file('Geri çekilen')
await approve(retracted)
await act(editor, retracted, 'publish')
await act(editor, retracted, 'retract', { publicReason: 'Kaynağımız yanılmış.' })
for (const [collection, data] of [
  ['persons', { displayName: `${name} Kişi` }],
  ['sources', { name: `${name} Kaynak`, kind: 'agency' }],
] as const) {
  const { id } = await payload.create({ collection, data: data as never, user: editor, ...as })
  await payload.update({ collection, id, data: { wikidataId: 'Q1' }, user: editor, ...as })
}
await payload.create({
  ...{ collection: 'comments', user: editor, ...as },
  data: { article: live.id, body: 'Gün doğru mu?' } as never,
})

// Ends 100 s from now by the clock that counts.
const embargoed = await file('Ambargolu')
await payload.update({
  ...{ collection: 'articles', id: embargoed.id, user: editor, ...as },
  data: { embargoUntil: await inSeconds(100) },
})
const seen = await payload.count({
  ...{ collection: 'articles', where: { id: { equals: embargoed.id } }, user: outsider },
  overrideAccess: false,
})
await approve(embargoed)
const early = await act(editor, embargoed, 'publish').then(
  () => 'published',
  ({ code }: { code: string }) => code,
)
const scheduled = await file('Zamanlanan')
await approve(scheduled)
const told = await act(editor, scheduled, 'schedule', {
  at: await inSeconds(150),
  timeZone: 'Europe/Istanbul',
}).then(
  () => 'scheduled',
  ({ code }: { code: string }) => code,
)
await dueJob.run(payload, new AbortController().signal)
await signCheckpoint(payload)
const { stage } = await stored(scheduled.id)
console.log(JSON.stringify({ seen: seen.totalDocs, early, told, stage, now: new Date() }))
await newsroom.close()
process.exit(0)
